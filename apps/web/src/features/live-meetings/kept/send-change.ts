import type { QueryClient } from '@tanstack/react-query';
import { attendanceApi } from '@trame/contracts/attendance';
import { decisionsApi } from '@trame/contracts/decisions';
import { type LiveMeeting, liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { call } from '../../../platform/call.ts';
import { liveKey, type MeetingPath } from '../live-meetings.queries.ts';
import type { Change } from './change.ts';

type Answered = Partial<Pick<LiveMeeting, 'notes' | 'decisions' | 'actions' | 'attendance'>>;
type List = keyof Answered;

/** What the server committed, as the lists of the screen hold it; nothing for what was removed or only moved on. */
async function committed(path: MeetingPath, change: Change): Promise<Answered> {
  const { id, version } = change;
  switch (change.kind) {
    case 'note': {
      const params = { ...path, noteId: id };
      if (change.body) return { notes: [await call(minutesApi.putNote, { params, version, body: change.body })] };
      await call(minutesApi.removeNote, { params, version });
      return {};
    }
    case 'decision': {
      const params = { ...path, decisionId: id };
      if (change.body) return { decisions: [await call(decisionsApi.put, { params, version, body: change.body })] };
      await call(decisionsApi.remove, { params, version });
      return {};
    }
    case 'action': {
      const params = { ...path, actionId: id };
      if (change.body)
        return { actions: [await call(liveMeetingsApi.putAction, { params, version, body: change.body })] };
      await call(liveMeetingsApi.removeAction, { params, version });
      return {};
    }
    case 'attendance': {
      const params = { ...path, personId: id };
      if (!change.body) {
        await call(attendanceApi.remove, { params, version });
        return {};
      }
      const { name: _shownHere, ...body } = change.body;
      return { attendance: [await call(attendanceApi.put, { params, version, body })] };
    }
    case 'open':
      if (change.body) await call(liveMeetingsApi.openItem, { params: { ...path, itemId: id }, body: change.body });
      return {};
  }
}

const LISTS = { note: 'notes', decision: 'decisions', action: 'actions', attendance: 'attendance' } as const;

/** The screen's own copy takes the answer at once, so that a line never blinks between the device and the server. */
function remember(client: QueryClient, path: MeetingPath, change: Change, answered: Answered): void {
  if (change.kind === 'open') return;
  const list: List = LISTS[change.kind];
  client.setQueryData<LiveMeeting>(liveKey(path), (live) => {
    if (!live) return live;
    const isIt = (row: { id: string; personId?: string }) => (row.personId ?? row.id) === change.id;
    const [answer] = (answered[list] ?? []) as { id: string }[];
    const rows = live[list] as { id: string; personId?: string }[];
    const kept = rows.some(isIt) ? rows.map((row) => (isIt(row) ? answer : row)) : [...rows, answer];
    return { ...live, [list]: kept.filter(Boolean) };
  });
}

/** Sends one change to the server and answers the version it committed. */
export const sendChange =
  (client: QueryClient, path: MeetingPath) =>
  async (change: Change): Promise<number> => {
    const answered = await committed(path, change);
    remember(client, path, change, answered);
    if (change.kind === 'open') await client.invalidateQueries({ queryKey: liveKey(path) });
    const [row] = Object.values(answered).flat();
    return row?.version ?? change.version + 1;
  };
