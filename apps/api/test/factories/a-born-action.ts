import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestCouncil } from '../test-council.ts';

/** An action noted in a meeting that goes on, and what the meeting may still do with it. */
export async function bornInMeeting(council: TestCouncil) {
  const meetingId = await council.meeting(await council.body());
  const itemId = await council.item(meetingId);
  await council.call(liveMeetingsApi.start, { params: { meetingId } });
  const born = newId();
  const params = { meetingId, actionId: born };
  const body = { itemId, title: 'Écrire', lead: null, dueOn: null, bornAt: new Date().toISOString() };
  await council.call(liveMeetingsApi.putAction, { params, version: 0, body });
  return {
    born,
    puts: (title: string) => council.call(liveMeetingsApi.putAction, { params, version: 1, body: { ...body, title } }),
    takes: () => council.call(liveMeetingsApi.removeAction, { params, version: 1 }),
  };
}
