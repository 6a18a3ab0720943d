import { SHOWN_ITEMS } from '../../agenda/index.ts';
import { answerOf, bodyRefJson, dealtWith, over } from '../item-facts.sql.ts';

/** Whether the body asked by the sending `p` held a meeting since, `days` ago at most before the day `today`. */
const metSince = (today: string, days: string): string => `
  exists (select from app.meeting u where u.body_id = p.body_id and u.state = 'CLOSED' and ${over('u')} > p.created_at
    and u.starts_local >= ${today} - ${days}::integer)`;

const SENT = `
  from app.parked_point p join app.body b on b.id = p.from_body_id join app.body r on r.id = p.body_id
  join ${SHOWN_ITEMS} h on h.id = p.from_item_id and not h.hidden
  where p.subject_id = s.id and b.id <> r.id and p.removed_at is null`;

interface Wanted {
  /** Whether the reader prepares the meetings of the body `b` that sent. */
  mayPrepare: string;
  today: string;
  days: string;
}

/**
 * Open subjects a body of the reader's sent to another that met since: their sendings and the times they were dealt
 * with. Which of these nobody answered is decided by `libs/domain/src/subjects/waits.ts`.
 */
export const askedQuestions = ({ mayPrepare, today, days }: Wanted): string => `
  coalesce((select json_agg(json_build_object(
    'sendings', (select json_agg(json_build_object('id', p.id, 'from', ${bodyRefJson('b')}, 'to', ${bodyRefJson('r')},
        'fromItemId', p.from_item_id, 'at', p.created_at, 'title', p.title, 'meetingId', h.meeting_id, 'itemId', h.id,
        'sentOn', (p.created_at at time zone c.zone)::date,
        'mine', ${mayPrepare}, 'metSince', ${metSince(today, days)}) order by p.created_at, p.id) ${SENT}),
    'times', coalesce((select json_agg(json_build_object('itemId', y.id, 'bodyId', ym.body_id, 'treated', ${dealtWith('y')},
        'overAt', greatest(${over('ym')}, told.created_at), 'answered', told.id is not null))
      from ${SHOWN_ITEMS} y join app.meeting ym on ym.id = y.meeting_id left join lateral ${answerOf('y')} told on true
      where y.subject_id = s.id and ym.state = 'CLOSED'), '[]'::json)))
  from app.subject s where s.closed_at is null and exists (select ${SENT} and ${mayPrepare} and ${metSince(today, days)})), '[]'::json)`;
