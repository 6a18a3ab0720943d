/** $1 and $2 the year, $3 its last day that counts. What the survey asks and the figures do not tell. */
export const SURVEY_FACTS = `
  with standing as (
    select b.* from app.body b where b.dissolved_on is null or b.dissolved_on > $3::date
  ), running as (
    select m.*, s.body_id, s.masked as masked_seat from app.mandate m join app.seat s on s.id = m.seat_id
    where m.starts_on <= $3::date and (m.ends_on is null or m.ends_on >= $3::date)
  ), held as (
    select b.type from app.meeting m join app.body b on b.id = m.body_id
    where m.state in ('IN_PROGRESS', 'CLOSED') and m.starts_local >= $1::date and m.starts_local < $2::date + 1
  ), places as (
    select u.* from app.territory_unit u
    where u.kind = 'MUNICIPALITY' and u.starts_on <= $3::date and (u.ends_on is null or u.ends_on >= $3::date)
  )
  select c.name, p.carrier_kind as "carrierKind", coalesce(p.carrier_name, '') as "carrierName",
    p.contact_email as "contactEmail",
    (select count(*)::int from places) as municipalities,
    (select sum(population)::int from places) as population,
    array(select distinct left(code, case when code like '97%' then 3 else 2 end) as department from places
      where code is not null order by department) as departments,
    (select count(*)::int from standing) as bodies,
    (select count(*)::int from standing where type = 'WORKING_GROUP') as groups,
    (select count(*)::int from held where type = 'STEERING') as "steeringMeetings",
    (select count(*)::int from held where type = 'PLENARY') as "plenaryMeetings",
    exists (select from running r join standing b on b.id = r.body_id
      where b.type = 'STEERING' and r.masked_seat and r.rank = 'FULL') as "usersSeated",
    (select count(distinct organization_id)::int from running where organization_id is not null) as partners,
    exists (select from standing where type = 'SITUATION_CELL') as "hasCell",
    (select count(*)::int from app.membership where role = 'COORDINATOR') as coordinators
  from core.current_council_row() c left join app.council_profile p on true`;
