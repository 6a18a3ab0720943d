/**
 * Who is expected at the meeting `$1`: those invited, with excuses taken from their answers; without invitations, the
 * members and officers of the body on that day. Somebody already on the list stays as they are.
 */
export const EXPECT_PEOPLE = `
  with invited as (
    select v.person_id, case when v.answer = 'NO' then 'EXCUSED' else 'EXPECTED' end as status
    from app.invitation v where v.meeting_id = $1
  ), seated as (
    select h.person_id, 'EXPECTED' as status
    from app.meeting m
    join app.seat s on s.body_id = m.body_id
    join app.mandate d on d.seat_id = s.id and d.starts_on <= m.starts_local::date
      and (d.ends_on is null or d.ends_on >= m.starts_local::date)
    join app.mandate_holder h on h.mandate_id = d.id
    where m.id = $1 and d.rank = 'FULL'
    union
    select f.person_id, 'EXPECTED' from app.meeting m join app.body_officer f on f.body_id = m.body_id where m.id = $1
  ), expected as (
    select * from invited union all select * from seated where not exists (select from invited)
  )
  insert into app.attendance (id, meeting_id, person_id, status)
  select gen_random_uuid(), $1, e.person_id, e.status
  from expected e join app.person p on p.id = e.person_id and p.archived_at is null
  on conflict (council_id, meeting_id, person_id) do nothing`;

/**
 * The organisation each attendee of the meeting `$1` comes from that day, kept as it was: the one whose seat they hold
 * in the body, else their first. `$2` narrows to one person.
 */
export const KEEP_ORGANIZATIONS = `
  insert into app.attendance_organization (attendance_id, organization_id, masked, name)
  select distinct on (t.id) t.id, o.id, o.reveals, o.name
  from app.attendance t
  join app.meeting m on m.id = t.meeting_id
  join (
    select h.person_id, d.organization_id, s.body_id, d.starts_on, d.ends_on, 0 as rank
    from app.mandate_holder h join app.mandate d on d.id = h.mandate_id join app.seat s on s.id = d.seat_id
    where d.organization_id is not null
    union all
    select f.person_id, f.organization_id, null, null, null, 1 + f.rank from app.affiliation f
  ) c on c.person_id = t.person_id and (c.body_id is null or c.body_id = m.body_id)
    and (c.starts_on is null or c.starts_on <= m.starts_local::date)
    and (c.ends_on is null or c.ends_on >= m.starts_local::date)
  join app.organization o on o.id = c.organization_id
  where t.meeting_id = $1 and ($2::uuid is null or t.person_id = $2)
  order by t.id, c.rank, o.id
  on conflict (council_id, attendance_id) do nothing`;
