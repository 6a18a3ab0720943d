import { type Candidate, type ConvocationList, convocationList } from '@trame/domain/meetings/recipients';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/http/context.ts';

const PERSON = `
  p.id as "personId", left(coalesce(nullif(concat_ws(' ', nullif(p.given_name, ''), p.family_name), ''), g.name, ''), 200) as name,
  lower(concat_ws(' ', p.family_name, p.given_name, g.name)) as "sortName", p.email, p.archived_at is not null as archived`;

/** Every reason to convene somebody to a body, seats nobody holds included. */
const CANDIDATES = `
  select ${PERSON}, s.id as "seatId", d.rank, d.starts_on as "startsOn", d.ends_on as "endsOn", g.name as organization
  from app.seat s
  left join app.mandate d on d.seat_id = s.id
  left join app.mandate_holder h on h.mandate_id = d.id
  left join app.person p on p.id = h.person_id
  left join app.organization g on g.id = d.organization_id
  where s.body_id = $1
  union all
  select ${PERSON}, null, 'OFFICE', null, null, g.name
  from app.body_officer o join app.person p on p.id = o.person_id
  left join lateral (
    select n.name from app.affiliation f join app.organization n on n.id = f.organization_id
    where f.person_id = p.id order by f.rank, n.name limit 1) g on true
  where o.body_id = $1`;

/**
 * A convocation reaches every member, whoever sends it: holders are read as the coordination reads them. What is shown
 * of the list is another matter: see `asSeenBy`.
 */
export const readingAll = <A extends Actor>(ctx: A): A => ({ ...ctx, role: 'COORDINATOR' });

/** Who is convened to a meeting of the body on `day`, in a transaction opened with `readingAll`. */
export async function readRecipients(tx: EntityManager, bodyId: string, day: string): Promise<ConvocationList> {
  return convocationList(await tx.query<Candidate[]>(CANDIDATES, [bodyId]), day);
}

/** A lead sees names alone: an organisation shown for all but a few would tell who those few are. */
export const asSeenBy = ({ role }: Actor, list: ConvocationList): ConvocationList =>
  role === 'COORDINATOR'
    ? list
    : { ...list, invited: list.invited.map((recipient) => ({ ...recipient, organization: null })) };
