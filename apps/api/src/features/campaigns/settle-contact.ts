import type { EventBody } from '@trame/contracts/campaign-events';
import type { EntityManager } from 'typeorm';

const PUT = `
  insert into app.campaign_contact (event_id, name, email, phone) values ($1, $2, $3, $4)
  on conflict (council_id, event_id) do update set name = excluded.name, email = excluded.email, phone = excluded.phone`;

/** Says whom to reach about an event; `null` forgets them. */
export async function settleContact(tx: EntityManager, eventId: string, contact: EventBody['contact']): Promise<void> {
  if (!contact) {
    await tx.query('delete from app.campaign_contact where event_id = $1', [eventId]);
    return;
  }
  const { name, email, phone } = contact;
  await tx.query(PUT, [eventId, name, email, phone]);
}
