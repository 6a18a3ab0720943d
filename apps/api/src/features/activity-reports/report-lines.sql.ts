import { LIMITS } from '@trame/contracts/limits';
import { SHOWN_ITEMS } from '../agenda/index.ts';

const { page: rows } = LIMITS.list;
/** A page and a half: those further on are in the plan. */
const UNDER_WAY_SHOWN = 40;

/** $1 and $2 the first and the last day. Decisions of meetings that are over, oldest first; none is being written any more. */
export const DECISIONS = `
  select d.id, b.tag || ' ' || d.year || '-' || lpad(d.number::text, greatest(2, length(d.number::text)), '0') as label,
    json_build_array(d.text, d.day, d.kind, d.application) as values
  from (select x.*, (x.decided_at at time zone m.zone)::date as day from app.decision x
    join app.meeting m on m.id = x.meeting_id and m.state = 'CLOSED'
    join ${SHOWN_ITEMS} i on i.id = x.item_id and not i.restricted
    where x.removed_at is null) d
  join app.body b on b.id = d.body_id and b.type <> 'SITUATION_CELL'
  where d.day between $1::date and $2::date order by d.day, d.decided_at, d.id limit ${rows}`;

/** Actions of the period that a report may name: told to the whole council, filed under nothing restricted. */
export const TOLD = `
  app.action a left join app.agenda_item i on i.id = a.item_id
  left join app.body b on b.id = a.body_id`;
export const MAY_BE_TOLD = `
  a.removed_at is null and a.visibility <> 'GROUP' and a.status not in ('PROPOSED', 'DROPPED')
  and not coalesce(i.restricted, false) and coalesce(b.type, '') <> 'SITUATION_CELL'`;

const RAN = `
  ${MAY_BE_TOLD} and coalesce(a.starts_on, $1::date) <= $2::date and coalesce(a.due_on, $2::date) >= $1::date`;

/**
 * Organisations that lead or join actions which ran in the period. One whose name tells what somebody lives with is counted
 * where it stands by itself, never through a person (decision 0011).
 */
export const PARTNERS = `
  select o.id, o.name as label, json_build_array(
    count(*) filter (where p.leads), count(*) filter (where not p.leads)) as values
  from (
    select a.id, o.id as organization_id, true as leads from ${TOLD}
    join app.organization o on o.id = a.lead_organization_id and (a.lead_person_id is null or not o.reveals)
    where ${RAN}
    union
    select a.id, q.organization_id, false from ${TOLD} join app.action_partner q on q.action_id = a.id
    where ${RAN}
  ) p join app.organization o on o.id = p.organization_id
  group by o.id, o.name order by lower(o.name), o.id limit ${rows}`;

/** $1 the last day. Actions that go on after it, the nearest first; their parts go with them. */
export const UNDER_WAY = `
  select a.id, concat_ws(' ', nullif(a.number, ''), a.title) as label, json_build_array(a.status, a.due_on) as values
  from ${TOLD}
  where ${MAY_BE_TOLD} and a.status in ('APPROVED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD')
    and (a.due_on is null or a.due_on > $1::date) and a.parent_id is null
  order by a.due_on nulls last, a.position, a.id limit ${UNDER_WAY_SHOWN}`;
