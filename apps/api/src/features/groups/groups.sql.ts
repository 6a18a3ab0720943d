import { LIMITS } from '@trame/contracts/limits';
import { MINUTES_DAYS } from '@trame/domain/week/meeting-to-dos';
import { CURRENT_ROADMAP } from '../action-plan/index.ts';
import { SHOWN_ITEMS } from '../agenda/index.ts';
import { DOCUMENTS_SETTLED, REPLIES } from '../meetings/index.ts';

const WALL = `'YYYY-MM-DD"T"HH24:MI'`;
const HEAD = `'id', m.id, 'title', m.title, 'local', to_char(m.starts_local, ${WALL}), 'state', m.state`;
const REF = `json_build_object('id', o.id, 'type', o.type, 'label', o.label, 'tag', o.tag)`;

const NEXT = `
  (select json_build_object(${HEAD}, 'zone', m.zone, 'place', m.place, 'online', m.video_url is not null,
     'noticeDays', b.notice_days, 'replies', ${REPLIES},
     'items', coalesce((select json_agg(json_build_object('id', i.id, 'title', i.title, 'minutes', i.minutes)
       order by i.position, i.id) from ${SHOWN_ITEMS} i where i.meeting_id = m.id), '[]'::json),
     'mine', (select json_build_object('version', v.version, 'answer', v.answer)
       from app.invitation v where v.meeting_id = m.id and v.person_id = $1))
   from app.meeting m
   where m.body_id = b.id and m.state in ('DRAFT', 'CONVENED') and m.starts_local >= c.today
   order by m.starts_local, m.id limit 1)`;

/** Presence is written while the meeting runs, and until its minutes leave. */
const HELD = `
  (select json_build_object(${HEAD}, 'attendance', coalesce((
     select json_agg(json_build_object('personId', t.person_id, 'version', t.version, 'status', t.status,
       'name', left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200))
       order by lower(p.family_name), lower(p.given_name), p.id)
     from app.attendance t join app.person p on p.id = t.person_id where t.meeting_id = m.id), '[]'::json))
   from app.meeting m left join app.minutes w on w.meeting_id = m.id
   where m.body_id = b.id and (m.state = 'IN_PROGRESS' or m.state = 'CLOSED' and w.status = 'DRAFT')
   order by m.starts_local desc, m.id limit 1)`;

const OPEN_ACTIONS = `
  from app.action a where a.body_id = b.id and a.removed_at is null and a.status not in ('DONE', 'DROPPED')
    and a.roadmap_id = (select r.id from (${CURRENT_ROADMAP}) r)`;

const ACTIONS = `
  coalesce((select json_agg(l) from (
    select a.id, a.number, a.title, a.status, a.due_on as "dueOn", a.due_text as "dueText", a.progress,
      (select json_build_object('word', n.word, 'text', n.text, 'at', n.noted_at) from app.progress_note n
       where n.action_id = a.id order by n.noted_at desc, n.id limit 1) as news
    ${OPEN_ACTIONS} order by a.due_on nulls last, a.position, a.id limit ${LIMITS.list.page}) l), '[]'::json)`;

const MILESTONES = `
  coalesce((select json_agg(l) from (
    select a.id, k.title, k.due_on as "dueOn" from app.milestone k
    join (select a.id ${OPEN_ACTIONS}) a on a.id = k.action_id
    where not k.done and k.due_on is not null order by k.due_on, k.id limit ${LIMITS.list.page}) l), '[]'::json)`;

const MEETINGS_OWING = (which: string): string => `
  coalesce((select json_agg(l) from (
    select m.id, m.title, to_char(m.starts_local, ${WALL}) as local
    from app.meeting m left join app.minutes w on w.meeting_id = m.id
    where m.body_id = b.id and ${which} order by m.starts_local, m.id limit ${LIMITS.list.choice}) l), '[]'::json)`;

const WITHOUT_DOCUMENTS = MEETINGS_OWING(
  `m.state = 'CONVENED' and m.starts_local >= c.today and not ${DOCUMENTS_SETTLED}`,
);
const WITHOUT_MINUTES = MEETINGS_OWING(
  `m.state = 'CLOSED' and coalesce(w.status, 'DRAFT') = 'DRAFT' and m.starts_local >= c.today - ${MINUTES_DAYS}`,
);

const DOCUMENTS = `
  coalesce((select json_agg(l) from (
    select d.id, d.title, (d.created_at at time zone c.zone)::date as on from app.document d
    where d.body_id = b.id and d.removed_at is null order by d.created_at desc, d.id limit ${LIMITS.list.choice}) l), '[]'::json)`;

/** $1 the reader, $2 a body, $3 now. What a lead needs of it; facts, before anything is decided. */
export const GROUP = `
  select json_build_object('id', b.id, 'type', b.type, 'label', b.label, 'tag', b.tag) as body, c.zone, c.today::text as today,
    coalesce((select json_agg(${REF} order by lower(o.label), o.id) from app.body o
      where o.id = b.id or exists (select from app.body_officer f where f.body_id = o.id and f.person_id = $1 and f.office = 'LEAD')),
      '[]'::json) as groups,
    ${NEXT} as next, ${HELD} as held, ${ACTIONS} as actions, ${MILESTONES} as milestones,
    ${WITHOUT_DOCUMENTS} as "withoutDocuments", ${WITHOUT_MINUTES} as "withoutMinutes", ${DOCUMENTS} as documents
  from app.body b
  cross join (select zone, ($3::timestamptz at time zone zone)::date as today from core.current_council_row()) c
  where b.id = $2`;
