import { SHOWN_ITEMS } from '../agenda/index.ts';
import { answerOf, dealtWith, over, threadOf } from './item-facts.sql.ts';

/** When the meeting `ym` was over, or when it answered if that came later. */
const SAID_AT = `greatest(${over('ym')}, told.created_at)`;

/**
 * Tags of the bodies that answered about thread `t` since body $1 last had it. They are those it was sent to, and those
 * it was sent further to from there; one that only sends further has not answered yet (`libs/domain/src/subjects/waits.ts`).
 */
const ANSWERS = `
  array(with recursive reached(body_id, since) as (
      select p.body_id, p.created_at from app.parked_point p
      join app.agenda_item x on x.id = p.from_item_id and ${threadOf('x')} = t.thread
      join app.meeting xm on xm.id = x.meeting_id and xm.body_id = $1
      where p.removed_at is null
    union
      select p.body_id, p.created_at from reached r
      join app.parked_point p on p.subject_id = t.thread and p.from_body_id = r.body_id and p.created_at > r.since
      where p.removed_at is null
    )
    select distinct ob.tag from reached r
    join app.body ob on ob.id = r.body_id and ob.id <> $1
    join app.meeting ym on ym.body_id = r.body_id and ym.state = 'CLOSED'
    join ${SHOWN_ITEMS} y on y.meeting_id = ym.id and y.subject_id = t.thread
    left join lateral ${answerOf('y')} told on true
    where ${SAID_AT} > r.since and (t.meeting_state = 'CANCELLED' or ${SAID_AT} > t.over_at)
      and (told.id is not null or ${dealtWith('y')} and not exists (
        select from app.parked_point q where q.from_item_id = y.id and q.removed_at is null))
    order by 1)`;

/**
 * $1 a body, $2 the meeting that is prepared or `null`. Hidden items belong to no thread: what comes back must not tell
 * what a restricted item is about. The last item of each thread of the body whose meeting is over
 * and whose subject is open, with what became of it; threads that are on an agenda to come are left out. What comes
 * back is decided by `libs/domain/src/subjects`.
 */
export const PAST_ITEMS = `
  with latest as (
    select distinct on (${threadOf('i')}) i.*, ${threadOf('i')} as thread, m.state as meeting_state, m.title as meeting_title,
      m.starts_local, ${over('m')} as over_at
    from ${SHOWN_ITEMS} i join app.meeting m on m.id = i.meeting_id
    where m.body_id = $1 and not i.hidden and ($2::uuid is null or m.id <> $2)
    order by ${threadOf('i')}, m.state in ('CLOSED', 'CANCELLED'), m.starts_local desc, i.position desc
  )
  select t.id as "itemId", t.subject_id as "subjectId", t.title, t.purpose, t.minutes,
    json_build_object('id', t.meeting_id, 'title', t.meeting_title, 'heldOn', t.starts_local::date) as meeting,
    not exists (select from app.agenda_item e where e.meeting_id = t.meeting_id and e.position < t.position) as "isFirst",
    ${dealtWith('t')} as treated,
    coalesce((select d.kind = 'DEFERRED' from app.decision d where d.item_id = t.id and d.removed_at is null
      order by d.decided_at desc, d.id desc limit 1), false) as deferred,
    exists (select from app.parked_point p where p.from_item_id = t.id and p.removed_at is null) as sent,
    (select count(*)::integer from app.action a join ${SHOWN_ITEMS} o on o.id = a.item_id
       join app.meeting om on om.id = o.meeting_id and om.body_id = $1
     where ${threadOf('o')} = t.thread and a.removed_at is null and a.status not in ('DONE', 'DROPPED')) as "openActions",
    ${ANSWERS} as answers,
    exists (select from ${SHOWN_ITEMS} n where n.meeting_id = $2 and lower(n.title) = lower(t.title)) as "onAgenda",
    exists (select from app.left_out_item f where f.meeting_id = $2 and f.item_id = t.id) as "leftOut"
  from latest t left join app.subject s on s.id = t.subject_id
  where t.meeting_state in ('CLOSED', 'CANCELLED') and s.closed_at is null
    and not exists (select from ${SHOWN_ITEMS} h where h.meeting_id = $2 and h.subject_id = t.subject_id)
  order by t.starts_local desc, t.position`;
