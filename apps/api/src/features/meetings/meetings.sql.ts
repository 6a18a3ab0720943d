import { agendaJson } from '../agenda/index.ts';
import { CONVOCATIONS } from '../mail/index.ts';

/** $1 is the reader's role, $2 the reader: who may prepare, convene and run the meetings of body `b`. */
export const MAY_PREPARE = `
  ($1::text = 'COORDINATOR' or ($1::text = 'LEAD' and exists (
    select from app.body_officer o where o.body_id = b.id and o.person_id = $2::uuid and o.office = 'LEAD')))`;

/** How many people answered what about meeting `m`. */
export const REPLIES = `
  (select json_build_object('invited', count(*), 'yes', count(*) filter (where v.answer = 'YES'),
     'remote', count(*) filter (where v.answer = 'REMOTE'), 'no', count(*) filter (where v.answer = 'NO'),
     'none', count(*) filter (where v.answer = 'NONE'))
   from app.invitation v where v.meeting_id = m.id)`;

/** Places taken in the room of meeting `m`. */
export const PLACES_TAKEN = `
  (select count(*)::integer from app.invitation v
   where v.meeting_id = m.id and (v.answer = 'YES' or v.substitute is not null))`;

/** Whether nobody has to look for documents of meeting `m` of body `b`: some are there, none is needed, or none is ever taken. */
export const DOCUMENTS_SETTLED = `
  (m.documents_settled or b.type = 'SITUATION_CELL'
    or exists (select from app.document d where d.meeting_id = m.id and d.removed_at is null)
    or exists (select from app.agenda_item i join app.document d on d.item_id = i.id
      where i.meeting_id = m.id and d.removed_at is null))`;

/** How many days before meeting `m` of body `b` the silent are reminded; `null`: never. */
export const REMINDER_RULE = `case when m.reminder_own then m.reminder_days else b.reminder_days end`;

const ROW = `
  m.id, m.version, m.body_id, m.title, m.state, m.starts_local, m.zone, m.duration_minutes, m.place, m.video_url,
  m.notice_text, m.capacity, m.current_item_id, m.convened_at, m.started_at, m.ended_at,
  json_build_object('id', b.id, 'label', b.label, 'tag', b.tag, 'type', b.type) as body, b.notice_days,
  w.status as minutes_status, ${MAY_PREPARE} as may_prepare, ${REPLIES} as replies,
  (select count(*)::integer from app.agenda_item i where i.meeting_id = m.id) as item_count`;

const FROM_MEETINGS = `
  from app.meeting m join app.body b on b.id = m.body_id left join app.minutes w on w.meeting_id = m.id`;

/** $3 rows at most; body, state, statuses of the minutes (`NONE`: no minutes), first and last day, each or `null`. */
export const MEETING_LIST = `
  select ${ROW}, count(*) over ()::integer as total ${FROM_MEETINGS}
  where ($4::uuid is null or m.body_id = $4) and ($5::text is null or m.state = $5)
    and ($6::text[] is null or coalesce(w.status, 'NONE') = any($6))
    and ($7::date is null or m.starts_local >= $7::date) and ($8::date is null or m.starts_local < $8::date + 1)
  order by m.starts_local desc, m.id limit $3`;

/** Names go to those who prepare the meeting and to the chair; organisations to the coordination and the chair only. */
const INVITATIONS = `
  case when ${MAY_PREPARE} or $1 = 'CHAIR' then coalesce((
    select json_agg(json_build_object('id', v.id, 'version', v.version, 'personId', v.person_id, 'channel', v.channel,
      'name', left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200), 'answer', v.answer,
      'answeredAt', v.answered_at, 'substitute', v.substitute, 'organization', case when $1 in ('COORDINATOR', 'CHAIR') then (
        select g.name from app.affiliation f join app.organization g on g.id = f.organization_id
        where f.person_id = v.person_id order by f.rank, g.name limit 1) end)
      order by lower(p.family_name), lower(p.given_name), v.id)
    from app.invitation v join app.person p on p.id = v.person_id where v.meeting_id = m.id), '[]') end`;

const ATTENDANCE = `
  (select json_build_object('expected', count(*) filter (where a.status = 'EXPECTED'),
     'present', count(*) filter (where a.status = 'PRESENT'), 'remote', count(*) filter (where a.status = 'REMOTE'),
     'excused', count(*) filter (where a.status = 'EXCUSED'), 'absent', count(*) filter (where a.status = 'ABSENT'),
     'represented', count(*) filter (where a.status = 'REPRESENTED'))
   from app.attendance a where a.meeting_id = m.id)`;

const TOLD_BY = `(${CONVOCATIONS.map((kind) => `'${kind}'`).join(', ')})`;

/** A mail that did not arrive is said until another one has left. */
const SENDING = `
  (select json_build_object('held', count(*) filter (where x.state = 'PENDING' and x.kind = 'CONVOCATION'),
     'sent', count(*) filter (where x.state in ('LEASED', 'SENT', 'UNCERTAIN')),
     'failed', count(*) filter (where x.state in ('FAILED', 'BOUNCED') and not exists (
       select from app.outbox y where y.object_id = x.object_id and y.person_id = x.person_id and y.kind in ${TOLD_BY}
         and y.created_at > x.created_at and y.state <> 'CANCELLED')),
     'leavesAt', min(x.due_at) filter (where x.state = 'PENDING' and x.kind = 'CONVOCATION'))
   from app.outbox x where x.object_id = m.id and x.kind in ${TOLD_BY})`;

export const MEETING_PAGE = `
  select ${ROW}, ${agendaJson('m.id')} as items, ${INVITATIONS} as invitations, ${ATTENDANCE} as attendance,
    ${SENDING} as sending, ${PLACES_TAKEN} as taken, (select l.id from app.poll l where l.meeting_id = m.id limit 1) as poll_id,
    ${REMINDER_RULE} as reminder_days, m.series_id, ${DOCUMENTS_SETTLED} as documents_settled,
    b.quorum_rule or b.votes_rule or b.proxies_per_holder > 0 as voices,
    (select json_build_object('version', v.version, 'answer', v.answer)
     from app.invitation v where v.meeting_id = m.id and v.person_id = $2) as mine
  ${FROM_MEETINGS} where m.id = $3`;

/** What the last meeting of a body was like, and how many it had. */
export const MEETING_PROPOSAL = `
  select b.notice_days, to_char(l.starts_local, 'HH24:MI') as hour, l.duration_minutes, l.place, l.capacity, l.video_url, coalesce(l.zone, c.zone) as zone,
    (select count(*)::integer + 1 from app.meeting n where n.body_id = b.id and n.state <> 'CANCELLED') as number
  from app.body b cross join core.current_council_row() c
  left join lateral (select * from app.meeting m where m.body_id = b.id order by m.starts_local desc limit 1) l on true
  where b.id = $1`;
