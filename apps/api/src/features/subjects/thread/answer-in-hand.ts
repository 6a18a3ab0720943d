import type { SubjectAnswer } from '@trame/contracts/subjects';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/http/context.ts';
import { itemToCarry } from '../item-to-carry.ts';
import { ItemNotReceived, MeetingNotBegun } from '../subjects.errors.ts';

/** Which item of which meeting. */
export interface ItemPath {
  meetingId: string;
  itemId: string;
}

const RECEIVED = `
  select m.state, exists (select from app.parked_point p
    where p.subject_id = i.subject_id and p.body_id = m.body_id and p.from_body_id <> m.body_id
      and p.item_id is not null and p.removed_at is null) as received
  from app.agenda_item i join app.meeting m on m.id = i.meeting_id where i.id = $1 for share of m`;

/**
 * Holds the meeting of an item that another body sent, for somebody of the body that answers. Throws `NotFound`,
 * `Forbidden`, `ItemRestricted`, `ItemNotReceived`, `MeetingNotBegun`.
 */
export async function itemToAnswer(tx: EntityManager, ctx: Actor, at: ItemPath): Promise<void> {
  await itemToCarry(tx, ctx, at);
  const [item] = await tx.query<[{ state: MeetingState; received: boolean }]>(RECEIVED, [at.itemId]);
  if (!item.received) throw new ItemNotReceived();
  if (item.state !== 'IN_PROGRESS' && item.state !== 'CLOSED') throw new MeetingNotBegun();
}

/** What was answered under an item, locked until the commit; `null` when nothing was. */
export async function answerInHand(tx: EntityManager, itemId: string): Promise<SubjectAnswer | null> {
  const [answer] = await tx.query<SubjectAnswer[]>(
    'select version, decision_id as "decisionId", text from app.subject_answer where item_id = $1 for update',
    [itemId],
  );
  return answer ?? null;
}
