/** Who a meeting of the body waits for on a day, whatever they sit for. */
const waitedFor = (body: string, day: string): string => `
  select w.person_id, bool_or(w.chairs) as chairs from (
    select h.person_id, false as chairs
    from app.seat s join app.mandate d on d.seat_id = s.id and d.rank = 'FULL' and d.starts_on <= ${day}
      and (d.ends_on is null or d.ends_on >= ${day})
    join app.mandate_holder h on h.mandate_id = d.id
    where s.body_id = ${body}
    union all
    select o.person_id, o.office = 'CHAIR' from app.body_officer o where o.body_id = ${body}
  ) w group by w.person_id`;

const MINUTES = (count: string): string => `make_interval(mins => ${count})`;
const NAME = `left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200)`;

/**
 * Meetings that overlap one of the body $1 at a wall time of $2 in the zone $3, $4 minutes long. $5: the one that would
 * move, $6: the series that would, or `null`; $7: with names, $8 of them at most; $9 rows at most; $10: meetings
 * that are not of the reader too. Two days on each side
 * are more than any zone or duration asks.
 */
export const CLASHES = `
  with asked as (
    select d.at, d.at at time zone $3::text as starts, (d.at at time zone $3::text) + ${MINUTES('$4::integer')} as ends
    from unnest($2::timestamp[]) as d(at)
  ), moving as (
    select o.id from app.meeting_series s join app.meeting_series o on o.thread_id = s.thread_id where s.id = $6::uuid
  )
  select to_char(a.at, 'YYYY-MM-DD"T"HH24:MI') as at, m.id as "meetingId", m.title, m.starts_local as local, m.zone,
    m.duration_minutes as "durationMinutes", m.place,
    json_build_object('id', b.id, 'label', b.label, 'tag', b.tag, 'type', b.type) as body,
    coalesce(shared.chairs, false) as "sharesChair", shared.people, shared.names
  from asked a
  join app.meeting m on m.starts_local between a.at - interval '2 days' and a.at + interval '2 days'
    and m.state in ('DRAFT', 'CONVENED', 'IN_PROGRESS') and m.id is distinct from $5::uuid
    and (m.series_id is null or m.series_id not in (select id from moving))
    and m.starts_local at time zone m.zone < a.ends
    and ($10::boolean or m.id in (select core.meetings_of_reader()))
    and (m.starts_local at time zone m.zone) + ${MINUTES('m.duration_minutes')} > a.starts
  join app.body b on b.id = m.body_id
  cross join lateral (
    select count(*)::integer as people, bool_or(mine.chairs or theirs.chairs) as chairs,
      case when $7::boolean then coalesce(
        (array_agg(${NAME} order by lower(p.family_name), lower(p.given_name)))[1:$8::integer], '{}') end as names
    from (${waitedFor('m.body_id', 'm.starts_local::date')}) theirs
    join (${waitedFor('$1::uuid', 'a.at::date')}) mine on mine.person_id = theirs.person_id
    join app.person p on p.id = theirs.person_id and p.archived_at is null
  ) shared
  order by a.at, m.starts_local, m.id limit $9::integer`;
