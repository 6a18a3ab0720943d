import { LIMITS } from '@trame/contracts/limits';
import { SHOWN_ITEMS } from '../agenda/index.ts';
import { answerOf, bodyRefJson, dealtWith } from './item-facts.sql.ts';

/** Times told under an item; older ones are read in the minutes. */
const TIMES = 5;

const PAST_DECISIONS = `
  coalesce((select json_agg(l.row) from (
    select json_build_object('id', d.id, 'bodyTag', xb.tag, 'year', d.year, 'number', d.number, 'text', d.text,
      'kind', d.kind, 'application', d.application) as row
    from app.decision d where d.item_id = x.id and d.removed_at is null
    order by d.decided_at, d.id limit ${LIMITS.list.choice}) l), '[]'::json)`;

// A name alone, or an organisation alone: never one beside the other, which may tell a lived experience.
const PAST_ACTIONS = `
  coalesce((select json_agg(l.row) from (
    select json_build_object('id', a.id, 'title', a.title, 'status', a.status, 'dueOn', a.due_on,
      'newsOn', (coalesce(a.news_at, a.created_at) at time zone c.zone)::date,
      'leadName', coalesce(nullif(left(trim(concat_ws(' ', nullif(p.given_name, ''), p.family_name)), 200), ''), g.name)) as row
    from app.action a
    left join app.person p on p.id = a.lead_person_id
    left join app.organization g on g.id = a.lead_organization_id
    where a.item_id = x.id and a.removed_at is null
    order by a.created_at, a.id limit ${LIMITS.list.choice}) l), '[]'::json)`;

/** The time `x` of a subject, in the meeting `xm` of the body `xb`, in the zone of `c`. */
export const PAST_TIME = `
  'itemId', x.id, 'meetingId', xm.id, 'meetingTitle', xm.title, 'heldOn', xm.starts_local::date,
  'body', ${bodyRefJson('xb')}, 'treated', ${dealtWith('x')}, 'withoutDebate', x.without_debate,
  'decisions', ${PAST_DECISIONS}, 'actions', ${PAST_ACTIONS}, 'answer', (select told.words from ${answerOf('x')} told)`;

/** Only meetings that are over: what is being written in a running one is not told outside it. */
const previous = (items: string): string => `
  coalesce((select json_agg(l.row) from (
    select json_build_object(${PAST_TIME}) as row
    from ${items} x join app.meeting xm on xm.id = x.meeting_id join app.body xb on xb.id = xm.body_id
    where x.subject_id = s.id and x.id <> i.id and xm.state = 'CLOSED' and xm.starts_local < m.starts_local
    order by xm.starts_local desc, x.position desc limit ${TIMES}) l), '[]'::json)`;

// A point that is put off stays received: it is the subject that was sent, and the body took it on an agenda.
const RECEIVED = `
  from app.parked_point q join app.body f on f.id = q.from_body_id
  where q.subject_id = i.subject_id and q.body_id = m.body_id and f.id <> m.body_id and q.item_id is not null
    and q.removed_at is null
  order by q.created_at desc, q.id limit 1`;

const SENT_TO = `
  coalesce((select json_agg(${bodyRefJson('o')} order by o.label) from app.body o where o.id in (
    select q.body_id from app.parked_point q where q.from_item_id = i.id and q.removed_at is null)), '[]'::json)`;

/**
 * The title of the subject `s` for whoever reads its item `i`. A subject born under a restricted item bears its title; a
 * hidden item has no subject here.
 */
export const SUBJECT_TITLE = `
  case when exists (select from app.agenda_item z left join app.restricted_item w on w.item_id = z.id
      where z.subject_id = s.id and z.restricted and w.item_id is null)
    then i.title else s.title end`;

/**
 * $1 a meeting. What each of its `items` that has a subject continues, in one statement; late is computed by the domain.
 */
const sinceLastTime = (items: string): string => `
  select c.zone, coalesce((
    select json_agg(json_build_object('itemId', i.id,
      'subject', json_build_object('id', s.id, 'title', ${SUBJECT_TITLE}, 'open', s.closed_at is null, 'body', ${bodyRefJson('b')}),
      'sentBy', (select ${bodyRefJson('f')} ${RECEIVED}), 'question', (select q.question ${RECEIVED}), 'sentTo', ${SENT_TO},
      'answer', (select json_build_object('version', told.version, 'decisionId', told.decision_id, 'text', told.text) from ${answerOf('i')} told), 'previous', ${previous(items)}) order by i.position)
    from ${items} i join app.subject s on s.id = i.subject_id join app.body b on b.id = s.body_id
    where i.meeting_id = m.id), '[]'::json) as items
  from app.meeting m cross join core.current_council_row() c
  where m.id = $1`;

/** As the reader may see it. */
export const SINCE_LAST_TIME = sinceLastTime(SHOWN_ITEMS);

/** As everybody may be told: restricted items are as if they had never been. */
export const SINCE_LAST_TIME_TOLD = sinceLastTime('(select * from app.agenda_item where not restricted)');
