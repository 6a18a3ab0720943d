import { SHOWN_ITEMS } from '../../agenda/index.ts';
import { answerOf, bodyRefJson, over } from '../item-facts.sql.ts';
import { PAST_TIME, SUBJECT_TITLE } from '../since-last-time.sql.ts';

const WALL = `'YYYY-MM-DD"T"HH24:MI'`;

const TIMES = `
  coalesce((select json_agg(json_build_object(${PAST_TIME}, 'local', to_char(xm.starts_local, ${WALL}), 'state', xm.state,
      'overAt', greatest(${over('xm')}, (select told.created_at from ${answerOf('x')} told)))
      order by xm.starts_local, x.position, x.id)
    from ${SHOWN_ITEMS} x join app.meeting xm on xm.id = x.meeting_id join app.body xb on xb.id = xm.body_id
    where x.id in (select o.id from app.agenda_item o where o.id = i.id or o.subject_id = i.subject_id)
      and (x.id = i.id or x.subject_id = i.subject_id)), '[]'::json)`;

// The agenda to come that has the point, or else the next meeting of the body: the point waits there.
const NEXT = `
  (select json_build_object('meetingId', n.id, 'title', n.title, 'local', to_char(n.starts_local, ${WALL}), 'onAgenda', n.has)
   from (select u.*, exists (select from ${SHOWN_ITEMS} z where z.meeting_id = u.id and z.subject_id = p.subject_id) as has
     from app.meeting u where u.body_id = p.body_id and (u.state = 'IN_PROGRESS' or u.state in ('DRAFT', 'CONVENED')
       and u.starts_local::date >= ($3::timestamptz at time zone c.zone)::date)) n
   order by n.has desc, n.starts_local, n.id limit 1)`;

// What was called back never went; what comes from a hidden item is not told.
const SENDINGS = `
  coalesce((select json_agg(json_build_object('id', p.id, 'from', ${bodyRefJson('f')}, 'to', ${bodyRefJson('r')},
      'fromItemId', p.from_item_id, 'at', p.created_at, 'local', to_char(p.created_at at time zone c.zone, ${WALL}),
      'question', p.question, 'next', ${NEXT}) order by p.created_at, p.id)
    from app.parked_point p join app.body f on f.id = p.from_body_id join app.body r on r.id = p.body_id
    where p.subject_id = i.subject_id and f.id <> r.id and p.removed_at is null
      and (p.from_item_id is null or exists (
        select from ${SHOWN_ITEMS} h where h.id = p.from_item_id and not h.hidden))), '[]'::json)`;

/**
 * $1 a meeting, $2 one of its items, $3 now. The subject of the item as its reader may see it: times and sendings,
 * oldest first. A hidden item has no thread.
 */
export const THREAD = `
  select c.zone, coalesce(${SUBJECT_TITLE}, i.title) as title,
    case when s.id is not null
      then json_build_object('id', s.id, 'body', ${bodyRefJson('b')}, 'open', s.closed_at is null) end as subject,
    ${TIMES} as times, ${SENDINGS} as sendings
  from ${SHOWN_ITEMS} i cross join core.current_council_row() c
  left join app.subject s on s.id = i.subject_id left join app.body b on b.id = s.body_id
  where i.id = $2 and i.meeting_id = $1 and not i.hidden`;
