/** Pieces that the directory and one person's page share. Masked rows are left out by row-level security itself. */
export const DAY = `with day as (
  select ($1::timestamptz at time zone c.zone)::date as today from core.current_council_row() c)`;

/** As `fold` of the domain: no accents, no case, single spaces instead of punctuation. */
export const folded = (expression: string): string =>
  `trim(regexp_replace(unaccent(lower(${expression})), '[^a-z0-9]+', ' ', 'g'))`;

const bodyOf = (alias: string): string =>
  `'id', ${alias}.id, 'type', ${alias}.type, 'label', ${alias}.label, 'tag', ${alias}.tag`;

/**
 * Columns of one sheet. $2 is the reader's right to know who sits where: without it contact details are null and nobody
 * has an organisation, since leaving them out for some alone would point at those.
 */
export const SHEET = `p.id, p.version, p.given_name as "givenName", p.family_name as "familyName", p.title,
  case when $2::boolean then p.email end as email, case when $2::boolean then p.phone end as phone,
  case when p.email is not null then 'MAIL' when coalesce(p.postal_address, '') <> '' then 'POST' else 'NONE' end as reach,
  p.archived_at is not null as archived,
  (select coalesce(json_agg(json_build_object('organizationId', o.id, 'name', o.name, 'jobTitle', a.job_title)
                            order by a.rank, o.name), '[]')
   from app.affiliation a join app.organization o on o.id = a.organization_id where $2::boolean and a.person_id = p.id) as organizations`;

export const RUNS = `m.starts_on <= day.today and (m.ends_on is null or m.ends_on >= day.today)`;

/** What somebody does in each body, once for each body, the strongest part first. */
export const PARTS_IN_BODIES = `(
  select coalesce(json_agg(json_build_object(${bodyOf('b')}, 'part', part) order by b.position, b.label), '[]')
  from (
    select body_id, (array_agg(part order by array_position('{CHAIR,CO_LEAD,LEAD,FULL,SUBSTITUTE}'::text[], part)))[1] as part
    from (
      select o.body_id, o.office as part from app.body_officer o where o.person_id = p.id
      union all
      select s.body_id, m.rank from app.mandate_holder h
        join app.mandate m on m.id = h.mandate_id join app.seat s on s.id = m.seat_id
      where $2::boolean and h.person_id = p.id and ${RUNS}) parts
    group by body_id) mine
  join app.body b on b.id = mine.body_id where b.dissolved_on is null) as bodies`;

const MANDATES = `(
  select coalesce(json_agg(json_build_object('id', m.id, 'seatId', s.id, 'body', json_build_object(${bodyOf('b')}),
    'college', s.college, 'rank', m.rank, 'organizationName', o.name, 'startsOn', m.starts_on, 'endsOn', m.ends_on)
    order by m.ends_on desc nulls first, b.position, m.id), '[]')
  from app.mandate_holder h join app.mandate m on m.id = h.mandate_id join app.seat s on s.id = m.seat_id
  join app.body b on b.id = s.body_id left join app.organization o on o.id = m.organization_id
  where $2::boolean and h.person_id = p.id) as mandates`;

const OFFICES_HELD = `(
  select coalesce(json_agg(json_build_object(${bodyOf('b')}, 'office', o.office) order by b.position, o.office), '[]')
  from app.body_officer o join app.body b on b.id = o.body_id
  where o.person_id = p.id and b.dissolved_on is null) as offices`;

// Meetings attended, set beside the seats of bodies, would tell who holds which; one's own are no secret.
const MEETINGS = `(
  select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'body', json_build_object(${bodyOf('b')}),
    'startsLocal', to_char(t.starts_local, 'YYYY-MM-DD"T"HH24:MI')) order by t.starts_local desc), '[]')
  from (select t.* from app.attendance a join app.meeting t on t.id = a.meeting_id
        where ($2::boolean or p.id = $4::uuid) and a.person_id = p.id and a.status in ('PRESENT', 'REMOTE') order by t.starts_local desc limit 50) t
  join app.body b on b.id = t.body_id) as meetings`;

const ACTIONS = `(
  select coalesce(json_agg(json_build_object('id', a.id, 'number', a.number, 'title', a.title, 'dueOn', a.due_on)
                           order by a.due_on nulls last, a.position), '[]')
  from (select a.* from app.action a where a.lead_person_id = p.id and a.removed_at is null
          and a.status not in ('DONE', 'DROPPED') order by a.due_on nulls last, a.position limit 50) a) as actions`;

/** One person's page: $1 the instant, $2 the right to contact details, $3 the person, $4 who reads. */
export const ONE_PERSON = `${DAY} select ${SHEET},
  case when $2::boolean then p.other_emails else '{}' end as "otherEmails",
  case when $2::boolean then p.postal_address end as "postalAddress",
  (select json_build_object('id', m.id, 'version', m.version, 'role', m.role,
     'email', case when $2::boolean then (select a.email from core.account_by_id(m.account_id) a) end)
   from app.membership m where m.person_id = p.id) as membership,
  ${MANDATES}, ${OFFICES_HELD}, ${MEETINGS}, ${ACTIONS}
  from app.person p, day where p.id = $3`;

/** $1 folded names, $2 an address. Archived sheets too: somebody may come back. */
export const LIKELY = `
  select p.id, trim(p.given_name || ' ' || p.family_name) as name, o.name as "organizationName",
    case when $2::text = any(p.other_emails || p.email) then 'SAME_MAIL' else 'SAME_NAME' end as reason
  from app.person p
  left join app.affiliation a on a.person_id = p.id and a.rank = 0
  left join app.organization o on o.id = a.organization_id
  where $2::text = any(p.other_emails || p.email) or ${folded("concat_ws(' ', p.given_name, p.family_name)")} = any($1)
  order by p.family_name, p.given_name, p.id limit 50`;
