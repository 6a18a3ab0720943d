import type { Attendance } from '@trame/contracts/attendance';
import type { CellCount } from '@trame/contracts/cells';
import type { Decision } from '@trame/contracts/decisions';
import type { BornAction, LiveMeeting } from '@trame/contracts/live-meetings';
import type { Change, ChangeKind, Kept } from './change.ts';
import { everybody } from './everybody.ts';

/** The screen: what the server has, and on top of it what this device still keeps. */
export type Shown = Omit<LiveMeeting, 'decisions'> & { decisions: ShownDecision[] };
/** A decision has no number until the server gave it one. */
export type ShownDecision = Omit<Decision, 'number'> & { number: number | null };

type Of<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>;

/** A refused move never happened; other refused things stay in sight until somebody settles them. */
const inForce = ({ change, refusal }: Kept): boolean => change.kind !== 'open' || !refusal;

const ofKind = <Kind extends ChangeKind>(kept: readonly Kept[], kind: Kind): Of<Kind>[] =>
  kept
    .filter(inForce)
    .map(({ change }) => change)
    .filter((change): change is Of<Kind> => change.kind === kind);

/** Things of one list after the changes: replaced, added at the end, or taken out. */
function merged<Row extends { id: string }, C extends { id: string; body: unknown }>(
  rows: readonly Row[],
  changes: readonly C[],
  draw: (change: C, row: Row | undefined) => Row,
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const change of changes) {
    if (change.body === null) byId.delete(change.id);
    else byId.set(change.id, draw(change, byId.get(change.id)));
  }
  return Array.from(byId.values());
}

function asDecision(
  live: LiveMeeting,
  { id, version, body }: Of<'decision'>,
  row: ShownDecision | undefined,
): ShownDecision {
  const { bodyTag, startsLocal } = live.meeting;
  const fresh = {
    number: null,
    year: Number(startsLocal.slice(0, 4)),
    application: 'TO_APPLY',
    presentCount: null,
    quorumReached: null,
  } as const;
  const { vote, ...fields } = body as NonNullable<typeof body>;
  const shownVote = vote ? { ...vote, majority: live.meeting.majority } : null;
  return { ...fresh, ...row, bodyTag, ...fields, vote: shownVote, id, version };
}

function asAction(live: LiveMeeting, { id, version, body }: Of<'action'>, row: BornAction | undefined): BornAction {
  const { lead, ...fields } = body as NonNullable<typeof body>;
  const leadName = lead && (lead.name ?? live.people.find((person) => person.id === lead.id)?.name ?? null);
  return { number: null, ...row, ...fields, leadId: lead?.id ?? null, leadName, id, version };
}

function asAttendance(
  { id, version, body }: Of<'attendance'>,
  row: Attendance | undefined,
  live: LiveMeeting,
): Attendance {
  const { status, representedBy, walkIn, leftAt, name } = body as NonNullable<typeof body>;
  const standIn = representedBy && {
    id: representedBy.id,
    name: representedBy.name ?? live.people.find((person) => person.id === representedBy.id)?.name ?? '',
  };
  const fresh = {
    id,
    personId: id,
    name,
    organization: walkIn?.organization ?? null,
    walkIn: true,
    answer: null,
    arrivedAt: null,
  };
  return { ...fresh, ...row, status, representedBy: standIn, leftAt, origin: 'HAND', version };
}

/** Which item is open, after the moves that wait: the one left counts its time from here. */
function itemsAfter(live: LiveMeeting, moves: readonly Of<'open'>[]): Pick<LiveMeeting, 'meeting' | 'items'> {
  let { meeting } = live;
  let { items }: Pick<LiveMeeting, 'items'> = live;
  for (const { id, body } of moves) {
    const { at, from } = body;
    if (from !== meeting.currentItemId) continue; // others moved on meanwhile: the server will leave it where it is
    items = items.map((item) => {
      if (item.id === id) return { ...item, openedAt: item.openedAt ?? at };
      if (item.openedAt === null) return item;
      const spent = Math.max(0, Math.round((Date.parse(at) - Date.parse(item.openedAt)) / 1000));
      return { ...item, done: true, openedAt: null, spentSeconds: item.spentSeconds + spent };
    });
    meeting = { ...meeting, currentItemId: id };
  }
  return { meeting, items };
}

/** The numbers of a cell, with those this device keeps. */
function countsAfter(counts: readonly CellCount[], changes: readonly Of<'count'>[]): CellCount[] {
  const byLine = new Map(counts.map((one) => [one.counter, one]));
  for (const { id, version, body } of changes) byLine.set(id, { counter: id, version, count: body.count });
  return Array.from(byLine.values());
}

/** The screen with the changes of this device already made, whether or not the server has heard of them. */
export function withKept(answer: LiveMeeting, kept: readonly Kept[]): Shown {
  const live = { ...answer, people: everybody(answer, kept) };
  const attendance = merged(
    live.attendance.map((one) => ({ ...one, key: one.id, id: one.personId })),
    ofKind(kept, 'attendance'),
    (change, row) => ({ ...asAttendance(change, row, live), key: row?.key ?? change.id }),
  ).map(({ key, ...one }) => ({ ...one, id: key }));
  return {
    ...live,
    ...itemsAfter(live, ofKind(kept, 'open')),
    decisions: merged<ShownDecision, Of<'decision'>>(live.decisions, ofKind(kept, 'decision'), (change, row) =>
      asDecision(live, change, row),
    ),
    actions: merged(live.actions, ofKind(kept, 'action'), (change, row) => asAction(live, change, row)),
    attendance,
    counts: live.counts && countsAfter(live.counts, ofKind(kept, 'count')),
  };
}
