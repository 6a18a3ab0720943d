import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { Actor } from '../../../platform/http/context.ts';
import { meetingInHand, refuseClosedItem } from '../../live-meetings/index.ts';

/**
 * For what is prepared beside the minutes, whatever became of them since: throws `NotFound` before there are minutes or
 * when the agenda does not hold the item, `Forbidden` for the lead of another body, `ItemRestricted` under an item that
 * is not theirs to read.
 */
export async function itemOfMinutes(
  tx: EntityManager,
  ctx: Actor,
  { meetingId, itemId }: { meetingId: string; itemId: string },
): Promise<void> {
  const { minutesStatus } = await meetingInHand(tx, ctx, meetingId, 'share');
  if (!minutesStatus) throw new NotFound();
  await refuseClosedItem(tx, ctx, { meetingId, itemId });
}
