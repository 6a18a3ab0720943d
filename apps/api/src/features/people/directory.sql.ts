import { RENEWAL_NOTICE_DAYS } from '@trame/domain/bodies/seat';
import { DAY, folded, PARTS_IN_BODIES, RUNS, SHEET } from './people.sql.ts';

const IN_BODY = `exists (
  select from app.body_officer o where o.person_id = p.id and o.body_id = $4::uuid
  union all
  select from app.mandate_holder h join app.mandate m on m.id = h.mandate_id join app.seat s on s.id = m.seat_id
  where $2::boolean and h.person_id = p.id and s.body_id = $4::uuid and ${RUNS})`;

const LISTED = `case $6::text
  when 'TO_RENEW' then p.archived_at is null and ends.at <= day.today + ${RENEWAL_NOTICE_DAYS}
  when 'WITHOUT_MAIL' then p.archived_at is null and p.email is null
  when 'ARCHIVED' then p.archived_at is not null
  else p.archived_at is null end`;

const IN_COLLEGE = `exists (
  select from app.mandate_holder h join app.mandate m on m.id = h.mandate_id join app.seat s on s.id = m.seat_id
  where $2::boolean and h.person_id = p.id and s.college = $10::text and ${RUNS})`;

const MATCHES = `(
  $3::text is null
  or ${folded("concat_ws(' ', p.given_name, p.family_name, p.given_name)")} like $3
  or ($2::boolean and ${folded("concat_ws(' ', p.email, array_to_string(p.other_emails, ' '))")} like $3)
  or exists (
    select from app.affiliation a join app.organization o on o.id = a.organization_id
    where $2::boolean and a.person_id = p.id
      and ${folded("concat_ws(' ', o.name, array_to_string(o.aliases, ' '))")} like $3))`;

/**
 * The directory. $1 instant, $2 right to contact details, $3 pattern, $4 body, $5 organisation, $6 list, $7 sort,
 * $8 limit, $9 offset, $10 college. Without the right, filters and sorts see no mandate and no affiliation at all: what a reader may not see
 * neither finds, counts nor orders anybody.
 */
export const DIRECTORY = `${DAY}, page as (
  select p.id, row_number() over (order by
      case $7::text when 'organization' then first_org.name when 'mandateEnd' then ends.at::text end,
      p.family_name, p.given_name, p.id) as turn,
    ends.at as ends_on, count(*) over () as total
  from app.person p cross join day
  left join lateral (
    select min(m.ends_on) as at from app.mandate_holder h join app.mandate m on m.id = h.mandate_id
      join app.seat s on s.id = m.seat_id join app.body b on b.id = s.body_id and b.dissolved_on is null
    where $2::boolean and h.person_id = p.id and ${RUNS}) ends on true
  left join lateral (
    select o.name from app.affiliation a join app.organization o on o.id = a.organization_id
    where $2::boolean and a.person_id = p.id order by a.rank, o.name limit 1) first_org on true
  where ${LISTED} and ${MATCHES}
    and ($4::uuid is null or ${IN_BODY})
    and ($10::text is null or ${IN_COLLEGE})
    and ($5::uuid is null or exists (
      select from app.affiliation a where $2::boolean and a.person_id = p.id and a.organization_id = $5::uuid))
  order by turn limit $8 offset $9)
select ${SHEET}, ${PARTS_IN_BODIES},
  (select m.role from app.membership m where m.person_id = p.id) as role,
  page.ends_on::text as "mandateEndsOn", page.total::int as total
from page join app.person p on p.id = page.id cross join day order by page.turn`;
