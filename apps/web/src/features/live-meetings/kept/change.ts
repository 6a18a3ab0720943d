import type { AttendanceBody } from '@trame/contracts/attendance';
import type { CellCountBody } from '@trame/contracts/cells';
import type { DecisionBody } from '@trame/contracts/decisions';
import type { BornActionBody, OpenItemBody } from '@trame/contracts/live-meetings';
import type { CellCounter } from '@trame/domain/cells/cell-form';
import { type Kept as KeptChange, Shelf } from '../../../platform/kept/shelf.ts';

interface Bodies {
  decision: DecisionBody;
  action: BornActionBody;
  attendance: AttendanceBody & { name: string };
  /** How many situations lie on a line: `id` is its code. */
  count: CellCountBody;
  /** Moving on to an item: `id` is the item's, `from` the one this device left. */
  open: OpenItemBody;
}
export type ChangeKind = keyof Bodies;

/** One thing to write on the server: `body` null removes it; a move and a number cannot be removed. `version` is the one this device saw, 0 for a new thing. */
export type Change = {
  [Kind in ChangeKind]: {
    kind: Kind;
    id: Kind extends 'count' ? CellCounter : string;
    version: number;
    body: Kind extends 'open' | 'count' ? Bodies[Kind] : Bodies[Kind] | null;
  };
}[ChangeKind];

/** A change kept on this device until the server has committed it. */
export type Kept = KeptChange<Change>;

/** What a change is about. Moving on twice to one item is two moves, the second after what happened in between. */
export const keyOf = (change: Change): string =>
  change.kind === 'open' ? `open:${change.id}:${change.body.at}` : `${change.kind}:${change.id}`;

/** What one person's device keeps of one meeting. */
export type MeetingShelf = Shelf<Change>;
export const meetingShelf = (meetingId: string, personId: string): MeetingShelf =>
  new Shelf(localStorage, `trame.seance.${meetingId}.${personId}.`, keyOf);
