/** $1 the last day that counts. Bodies, seats with their mandates, the territory and the documents of bodies. */
export const COUNCIL_FIGURES = `
  select (select zone from core.current_council_row()) as zone,
    coalesce((select json_agg(json_build_object('id', b.id, 'type', b.type, 'label', b.label, 'tag', b.tag,
        'dissolvedOn', b.dissolved_on, 'hasMandateText', b.mandate_text <> '', 'quorumRule', b.quorum_rule,
        'silenceDays', b.silence_days, 'officers', coalesce((
          select json_agg(json_build_object('personId', o.person_id, 'office', o.office) order by o.id)
          from app.body_officer o where o.body_id = b.id), '[]')) order by b.position, b.label, b.id)
      from app.body b), '[]') as bodies,
    coalesce((select json_agg(json_build_object('id', s.id, 'bodyId', s.body_id, 'college', s.college,
        'mandates', coalesce((
          select json_agg(json_build_object('rank', d.rank, 'startsOn', d.starts_on, 'endsOn', d.ends_on,
            'organizationId', d.organization_id, 'personId', h.person_id) order by d.starts_on, d.id)
          from app.mandate d left join app.mandate_holder h on h.mandate_id = d.id where d.seat_id = s.id), '[]'))
        order by s.body_id, s.position, s.id)
      from app.seat s), '[]') as seats,
    (select json_build_object('units', count(*), 'population', sum(u.population) filter (where u.kind = 'MUNICIPALITY'))
      from app.territory_unit u
      where u.starts_on <= $1::date and (u.ends_on is null or u.ends_on >= $1::date)) as territory,
    coalesce((select json_agg(json_build_object('bodyId', d.body_id, 'title', d.title) order by d.id)
      from app.document d where d.body_id is not null and d.removed_at is null), '[]') as documents`;

/**
 * $1 and $2 the period, $3 from which day meetings are told at all. Who came (as lists: there are thousands) is told of those of the period, counts of
 * situation cells of all; what is said of a plenary's items tells which groups it heard.
 */
export const MEETING_FIGURES = `
  select m.id, m.body_id as "bodyId", to_char(m.starts_local, 'YYYY-MM-DD') as day, m.state,
    m.duration_minutes as "plannedMinutes",
    round(extract(epoch from m.ended_at - m.started_at) / 60)::int as "keptMinutes",
    case when m.starts_local >= $1::date and m.starts_local < $2::date + 1 then coalesce((
      select json_agg(json_build_array(a.person_id, a.status, a.represented_by_id, o.organization_id))
      from app.attendance a left join app.attendance_organization o on o.attendance_id = a.id
      where a.meeting_id = m.id and a.status <> 'EXPECTED'), '[]') else '[]' end as came,
    case when r.id is not null then json_build_object('status', r.status,
      'circulatedOn', (r.circulated_at at time zone m.zone)::date,
      'approvedOn', (r.approved_at at time zone m.zone)::date) end as minutes,
    case when b.type = 'SITUATION_CELL' then coalesce((
      select json_object_agg(c.counter, c.count) from app.cell_count c where c.meeting_id = m.id), '{}') else '{}' end as counts,
    case when b.type = 'PLENARY' then coalesce((
      select json_agg(json_build_object('title', i.title, 'bodyId', s.body_id, 'presenterIds', array(
        select p.person_id from app.presenter p where p.item_id = i.id and p.person_id is not null)) order by i.position)
      from app.agenda_item i left join app.subject s on s.id = i.subject_id
      where i.meeting_id = m.id), '[]') else '[]' end as slots
  from app.meeting m
  join app.body b on b.id = m.body_id
  left join app.minutes r on r.meeting_id = m.id
  where m.starts_local >= least($1::date, $3::date)
  order by m.starts_local, m.id`;

/** $1 and $2 the period. Decisions as the register counts them, by the day they were taken. */
export const DECISION_FIGURES = `
  select d.body_id as "bodyId", (d.decided_at at time zone m.zone)::date::text as day, d.kind, d.application
  from app.decision d join app.meeting m on m.id = d.meeting_id
  where d.removed_at is null and (d.decided_at at time zone m.zone)::date between $1::date and $2::date
  order by d.decided_at, d.id`;

/** $1 a day. The roadmap in force that day, the one that began last when there are several. */
export const ROADMAP_ON = `
  select r.id from app.roadmap r cross join lateral (select zone from core.current_council_row()) z
  where coalesce(r.starts_on <= $1::date, true) and (r.closed_at is null or (r.closed_at at time zone z.zone)::date > $1::date)
  order by r.starts_on desc nulls last, r.created_at desc limit 1`;

/** $1 actions, $2 the last day that counts. Their money, and what they measure with the last measurement known that day. */
export const SHEET_FIGURES = `
  select
    coalesce((select json_agg(json_build_object('year', l.year, 'funderId', l.funder_id, 'funder', o.name,
        'requestedCents', l.amount_cents, 'grantedCents', l.granted_cents, 'spentCents', l.spent_cents) order by l.id)
      from app.action_budget_line l left join app.organization o on o.id = l.funder_id
      where l.action_id = any ($1::uuid[])), '[]') as budget,
    coalesce((select json_agg(json_build_object('id', n.id, 'label', n.label, 'unit', n.unit, 'action', a.title,
        'baseline', n.baseline::float8, 'target', n.target::float8, 'measurements', coalesce((
          select json_agg(json_build_object('value', e.value::float8, 'measuredOn', e.measured_on))
          from (select * from app.measurement x where x.indicator_id = n.id and x.measured_on <= $2::date
            order by x.measured_on desc, x.id desc limit 1) e), '[]'))
        order by array_position($1::uuid[], a.id), n.created_at, n.id)
      from app.indicator n join app.action a on a.id = n.action_id
      where n.action_id = any ($1::uuid[])), '[]') as indicators`;
