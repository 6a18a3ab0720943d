/**
 * Those who got the convocation of meeting `m` by mail and said nothing: a mail would reach them, and none came back from
 * where they are now.
 */
export const SILENT = `
  select v.person_id as "personId", p.email, left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name
  from app.invitation v join app.person p on p.id = v.person_id
  where v.meeting_id = m.id and v.answer = 'NONE' and p.email is not null and p.archived_at is null
    and exists (
      select from app.outbox o where o.object_id = m.id and o.person_id = v.person_id
        and o.kind in ('CONVOCATION', 'CONVOCATION_AGAIN') and o.state in ('LEASED', 'SENT', 'UNCERTAIN'))
    and not exists (
      select from app.outbox o where o.object_id = m.id and o.person_id = v.person_id and o.recipient = p.email
        and o.state in ('BOUNCED', 'FAILED'))`;
