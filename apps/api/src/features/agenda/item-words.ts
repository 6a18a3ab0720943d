import type { AgendaItem, NewAgendaItem } from '@trame/contracts/agenda';
import { maySeeRestricted, type Role } from '@trame/domain/access';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/http/context.ts';
import { ItemRestricted } from './agenda.errors.ts';

type Words = Pick<AgendaItem, 'title' | 'purpose' | 'description'>;

/** What everybody reads of a restricted item, in French as the mails are; screens say it in the language of their reader. */
export const NEUTRAL = { title: 'Point à huis clos', purpose: 'DISCUSSION', description: '' } as const satisfies Words;

/** What the row that everybody reads says of an item. */
export const openWords = ({ restricted, title, purpose, description }: Words & { restricted: boolean }): Words =>
  restricted ? NEUTRAL : { title, purpose, description };

const KEEP = `
  insert into app.restricted_item (item_id, title, purpose, description)
  select r.id, r.title, r.purpose, r.description
  from jsonb_to_recordset($1::jsonb) as r(id uuid, title text, purpose text, description text)
  on conflict (council_id, item_id) do update set title = excluded.title, purpose = excluded.purpose,
    description = excluded.description`;

/** Keeps the words of those items that are restricted where the coordination and the chair alone read them. */
export async function keepWords(
  tx: EntityManager,
  items: readonly (Words & { id: string; restricted: boolean })[],
): Promise<void> {
  const rows = items
    .filter(({ restricted }) => restricted)
    .map(({ id, title, purpose, description }) => ({ id, title, purpose, description }));
  if (rows.length > 0) await tx.query(KEEP, [JSON.stringify(rows)]);
}

// What a former convocation said is compared with the next one: a later mail must not tell the title as removed.
const UNSAY = `
  update app.convocation c set said = jsonb_set(c.said, '{items}', (
    select jsonb_agg(case when t.title = $2 then $3 else t.title end order by t.place)
    from jsonb_array_elements_text(c.said -> 'items') with ordinality t(title, place)))
  where c.meeting_id = $1 and c.said -> 'items' ? $2`;

/** Restricts an item that was open, or opens it: the parked point it came from follows. */
export async function turnRestricted(
  tx: EntityManager,
  { id, meetingId, before, restricted }: { id: string; meetingId: string; before: Words; restricted: boolean },
): Promise<void> {
  await tx.query('update app.parked_point set restricted = $2 where item_id = $1', [id, restricted]);
  if (restricted) await tx.query(UNSAY, [meetingId, before.title, NEUTRAL.title]);
  else await tx.query('delete from app.restricted_item where item_id = $1', [id]);
}

/** Whoever could not read an item afterwards does not restrict it. Throws `ItemRestricted`. */
export function refuseRestricting({ role }: { role: Role }, items: readonly Pick<NewAgendaItem, 'restricted'>[]): void {
  if (!maySeeRestricted(role) && items.some(({ restricted }) => restricted)) throw new ItemRestricted();
}

/** Nobody writes under an item, moves or removes it, whose words they may not read. Throws `ItemRestricted`. */
export async function refuseHidden(tx: EntityManager, { role }: Actor, itemId: string): Promise<void> {
  if (maySeeRestricted(role)) return;
  const found = await tx.query<unknown[]>('select 1 from app.agenda_item where id = $1 and restricted', [itemId]);
  if (found.length > 0) throw new ItemRestricted();
}
