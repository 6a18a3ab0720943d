import type { BodyType } from '@trame/domain/bodies/body-type';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import type { MinutesStatus } from '@trame/domain/minutes/minutes-status';
import type { Majority } from '@trame/domain/voting/voting-rules';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';
import { refuseHidden } from '../agenda/index.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { CellCountsOnly, MeetingNotRunning } from './live-meetings.errors.ts';

/** A meeting that a command holds until its commit. */
export interface MeetingInHand {
  id: string;
  bodyId: string;
  bodyType: BodyType;
  votes: boolean;
  majority: Majority;
  state: MeetingState;
  convened: boolean;
  currentItemId: string | null;
  minutesStatus: MinutesStatus | null;
}

const LOADED = `
  select m.id, m.body_id as "bodyId", b.type as "bodyType", b.votes_rule as votes, b.vote_majority as majority, m.state,
         m.convened_at is not null as convened, m.current_item_id as "currentItemId", r.status as "minutesStatus"
  from app.meeting m join app.body b on b.id = m.body_id left join app.minutes r on r.meeting_id = m.id
  where m.id = $1`;
// Writers of lines share the meeting; whoever changes its state waits for them and they for it.
const LOCKED = { share: `${LOADED} for share of m`, update: `${LOADED} for update of m` } as const;

/** The meeting, locked. Throws `NotFound`, or `Forbidden` for a lead of another body. */
export async function meetingInHand(
  tx: EntityManager,
  ctx: Actor,
  meetingId: string,
  lock: keyof typeof LOCKED = 'update',
): Promise<MeetingInHand> {
  const [meeting] = await tx.query<MeetingInHand[]>(LOCKED[lock], [meetingId]);
  if (!meeting) throw new NotFound();
  await refuseUnlessLeads(tx, ctx, meeting.bodyId);
  return meeting;
}

/** The meeting, for somebody who writes in it: running, or closed with minutes in draft. Throws `MeetingNotRunning`. */
export async function meetingToWrite(tx: EntityManager, ctx: Actor, meetingId: string): Promise<MeetingInHand> {
  const meeting = await meetingInHand(tx, ctx, meetingId, 'share');
  const draft = meeting.state === 'CLOSED' && meeting.minutesStatus === 'DRAFT';
  if (meeting.state !== 'IN_PROGRESS' && !draft) throw new MeetingNotRunning();
  return meeting;
}

/**
 * For whoever writes words under an item. Throws `NotFound` unless the agenda of the meeting holds it, `ItemRestricted`
 * when `ctx` may not write under it, `CellCountsOnly` in a situation cell.
 */
export async function refuseClosedItem(
  tx: EntityManager,
  ctx: Actor,
  { meetingId, itemId }: { meetingId: string; itemId: string },
): Promise<void> {
  await refuseForeignItem(tx, meetingId, itemId);
  await refuseHidden(tx, ctx, itemId);
  await refuseInCell(tx, meetingId);
}

/** Throws `NotFound` unless the agenda of the meeting holds the item. */
export async function refuseForeignItem(tx: EntityManager, meetingId: string, itemId: string): Promise<void> {
  const found = await tx.query<unknown[]>('select 1 from app.agenda_item where id = $2 and meeting_id = $1', [
    meetingId,
    itemId,
  ]);
  if (found.length === 0) throw new NotFound();
}

async function refuseInCell(tx: EntityManager, meetingId: string): Promise<void> {
  const [meeting] = await tx.query<{ bodyType: BodyType }[]>(
    'select b.type as "bodyType" from app.meeting m join app.body b on b.id = m.body_id where m.id = $1',
    [meetingId],
  );
  if (meeting?.bodyType === 'SITUATION_CELL') throw new CellCountsOnly();
}
