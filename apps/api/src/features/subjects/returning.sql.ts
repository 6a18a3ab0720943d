import { SHOWN_ITEMS } from '../agenda/index.ts';
import { dealtWith, threadOf } from './item-facts.sql.ts';

/** When the meeting aliased `m` was over; the hour it was planned for, when nobody ended it on screen. */
const over = (m: string): string => `coalesce(${m}.ended_at, ${m}.starts_local at time zone ${m}.zone)`;

/** Tags of the bodies that dealt with thread `t` since body $1 last had it: it was sent to them, and their meeting is over. */
const ANSWERS = `
  array(select distinct ob.tag from app.parked_point p
    join app.agenda_item x on x.id = p.from_item_id and ${threadOf('x')} = t.thread
    join app.meeting xm on xm.id = x.meeting_id and xm.body_id = $1
    join app.body ob on ob.id = p.body_id
    join app.meeting ym on ym.body_id = p.body_id and ym.state = 'CLOSED'
    join ${SHOWN_ITEMS} y on y.meeting_id = ym.id and y.subject_id = t.thread
    where p.removed_at is null and ${over('ym')} > p.created_at and ${dealtWith('y')}
      and (t.meeting_state = 'CANCELLED' or ${over('ym')} > t.over_at) order by 1)`;

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
