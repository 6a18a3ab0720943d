import type { QueryClient } from '@tanstack/react-query';
import { attendanceApi } from '@trame/contracts/attendance';
import { cellsApi } from '@trame/contracts/cells';
import { decisionsApi } from '@trame/contracts/decisions';
import { type LiveMeeting, liveMeetingsApi } from '@trame/contracts/live-meetings';
import { call } from '../../../platform/call.ts';
import { voicesKey } from '../../../platform/voices/voices.queries.ts';
import { liveKey, type MeetingPath } from '../live-meetings.queries.ts';
import type { Change } from './change.ts';

type Answered = Partial<Pick<LiveMeeting, 'decisions' | 'actions' | 'attendance' | 'counts'>>;
type List = keyof Answered;

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

async function sendDecision(path: MeetingPath, { id, version, body }: Of<'decision'>): Promise<Answered> {
  const params = { ...path, decisionId: id };
  if (body) return { decisions: [await call(decisionsApi.put, { params, version, body })] };
  await call(decisionsApi.remove, { params, version });
  return {};
}

async function sendAction(path: MeetingPath, { id, version, body }: Of<'action'>): Promise<Answered> {
  const params = { ...path, actionId: id };
  if (body) return { actions: [await call(liveMeetingsApi.putAction, { params, version, body })] };
  await call(liveMeetingsApi.removeAction, { params, version });
  return {};
}

async function sendAttendance(path: MeetingPath, { id, version, body }: Of<'attendance'>): Promise<Answered> {
  const params = { ...path, personId: id };
  if (body) {
    const { status, representedBy, walkIn, leftAt } = body;
    return {
      attendance: [await call(attendanceApi.put, { params, version, body: { status, representedBy, walkIn, leftAt } })],
    };
  }
  await call(attendanceApi.remove, { params, version });
  return {};
}

async function sendCount(path: MeetingPath, { id, version, body }: Of<'count'>): Promise<Answered> {
  return { counts: [await call(cellsApi.put, { params: { ...path, counter: id }, version, body })] };
}

/** What the server committed, as the lists of the screen hold it; nothing for what was removed or only moved on. */
async function committed(path: MeetingPath, change: Change): Promise<Answered> {
  if (change.kind === 'decision') return sendDecision(path, change);
  if (change.kind === 'action') return sendAction(path, change);
  if (change.kind === 'attendance') return sendAttendance(path, change);
  if (change.kind === 'count') return sendCount(path, change);
  await call(liveMeetingsApi.openItem, { params: { ...path, itemId: change.id }, body: change.body });
  return {};
}

const LISTS = { decision: 'decisions', action: 'actions', attendance: 'attendance', count: 'counts' } as const;

/** A row is known by its id, an attendance by whose it is, a number by its line. */
interface ListedRow {
  id?: string;
  personId?: string;
  counter?: string;
}

/** The screen's own copy takes the answer at once, so that a line never blinks between the device and the server. */
function remember(client: QueryClient, path: MeetingPath, change: Change, answered: Answered): void {
  if (change.kind === 'open') return;
  const list: List = LISTS[change.kind];
  client.setQueryData<LiveMeeting>(liveKey(path), (live) => {
    if (!live) return live;
    const isIt = (row: ListedRow) => (row.personId ?? row.counter ?? row.id) === change.id;
    const [answer] = (answered[list] ?? []) as ListedRow[];
    const rows = (live[list] ?? []) as ListedRow[];
    const kept = rows.some(isIt) ? rows.map((row) => (isIt(row) ? answer : row)) : [...rows, answer];
    return { ...live, [list]: kept.filter(Boolean) };
  });
}

/** Sends one change to the server and answers the version it committed. */
export const sendChange =
  (client: QueryClient, path: MeetingPath) =>
  async (change: Change): Promise<number> => {
    const answered = await committed(path, change);
    const queryKey = liveKey(path);
    // a reading that began before the commit would take the line away for a moment: it begins again after
    const reading = client.getQueryData(queryKey) !== undefined && client.isFetching({ queryKey }) > 0;
    if (reading) await client.cancelQueries({ queryKey });
    remember(client, path, change, answered);
    if (change.kind === 'open') await client.invalidateQueries({ queryKey });
    else if (reading) void client.invalidateQueries({ queryKey });
    // which decision an action carries out is told by the register
    if (change.kind === 'action' || change.kind === 'decision')
      void client.invalidateQueries({ queryKey: [path.councilId, 'decisions'] });
    if (change.kind === 'attendance') void client.invalidateQueries({ queryKey: voicesKey(path) });
    const [row] = Object.values(answered).flat();
    return row?.version ?? change.version + 1;
  };
