import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';
import { refuseHidden } from '../agenda/index.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';

const ITEM = `
  select m.body_id as "bodyId" from app.agenda_item i join app.meeting m on m.id = i.meeting_id
  where i.id = $2 and m.id = $1`;

/** The body of an item that goes further, whatever its meeting is in. Throws `NotFound`, `Forbidden`. */
export async function itemToCarry(
  tx: EntityManager,
  ctx: Actor,
  { meetingId, itemId }: { meetingId: string; itemId: string },
): Promise<{ bodyId: string }> {
  const [item] = await tx.query<{ bodyId: string }[]>(ITEM, [meetingId, itemId]);
  if (!item) throw new NotFound();
  await refuseUnlessLeads(tx, ctx, item.bodyId);
  await refuseHidden(tx, ctx, itemId);
  return item;
}
