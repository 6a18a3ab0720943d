import { expect, it } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import type { LiveMeeting } from '@trame/contracts/live-meetings';
import { COUNCIL_ID } from '../../../../test/render.tsx';
import { committing, FIRST, id, MEETING, running } from '../../../../test/running-meeting.tsx';
import { liveKey } from '../live-meetings.queries.ts';
import { sendChange } from './send-change.ts';

it('reads again what a commit interrupted, with the line already there', async () => {
  committing();
  const path = { councilId: COUNCIL_ID, meetingId: MEETING };
  const client = new QueryClient();
  client.setQueryData<LiveMeeting>(liveKey(path), running());
  let readings = 0;
  const queryFn = () => {
    readings += 1;
    return new Promise<LiveMeeting>(() => undefined);
  };
  const stop = new QueryObserver(client, { queryKey: liveKey(path), queryFn }).subscribe(() => undefined);
  expect(readings).toBe(1);
  const body = { itemId: FIRST, title: 'Une ligne', lead: null, dueOn: null, bornAt: '2026-12-03T13:31:00Z' };
  await sendChange(client, path)({ kind: 'action', id: id(20), version: 0, body });
  expect(readings).toBe(2);
  expect(client.getQueryData<LiveMeeting>(liveKey(path))?.actions.map(({ title }) => title)).toEqual(['Une ligne']);
  stop();
  client.clear();
});
