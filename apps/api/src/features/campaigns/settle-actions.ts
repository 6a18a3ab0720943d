import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';

const KNOWN = 'select from app.action where id = any ($1::uuid[]) and removed_at is null';
const FORGET = 'delete from app.campaign_event_action where event_id = $1 and not action_id = any ($2::uuid[])';
const KEEP = `
  insert into app.campaign_event_action (event_id, action_id) select $1, unnest($2::uuid[]) on conflict do nothing`;

/** Says which actions of the plan an event serves, once each. @throws NotFound for one that is not in the plan of the council */
export async function settleActions(tx: EntityManager, eventId: string, actionIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(actionIds)];
  const known = await tx.query<unknown[]>(KNOWN, [wanted]);
  if (known.length < wanted.length) throw new NotFound();
  await tx.query(FORGET, [eventId, wanted]);
  await tx.query(KEEP, [eventId, wanted]);
}
