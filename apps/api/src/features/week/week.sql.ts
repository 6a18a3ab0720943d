import { CURRENT_ROADMAP, maySeeOrigin } from '../action-plan/index.ts';
import { unreadMentions } from '../action-sheet/index.ts';
import { waitingComments } from '../activity-reports/index.ts';
import { ACTION_COUNT, decidedFor } from '../decisions/index.ts';
import { DOCUMENTS_SETTLED, MAY_PREPARE, PLACES_TAKEN, REPLIES } from '../meetings/index.ts';
import { askedQuestions } from '../subjects/index.ts';

/** What the week shows of meeting `m` of body `b`. */
const MEETING = `
  json_build_object('id', m.id, 'title', m.title, 'local', to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI'),
    'place', m.place, 'online', m.video_url is not null, 'state', m.state, 'noticeDays', b.notice_days,
    'body', json_build_object('id', b.id, 'type', b.type, 'label', b.label, 'tag', b.tag), 'replies', ${REPLIES},
    'room', case when m.capacity is not null then json_build_object('capacity', m.capacity, 'taken', ${PLACES_TAKEN}) end,
    'asks', json_build_object('minutes', w.status, 'mayPrepare', ${MAY_PREPARE}, 'documentsSettled', m.state <> 'CONVENED' or ${DOCUMENTS_SETTLED},
    'isReviewer', coalesce(w.reviewer_id = $2, false), 'agreed', w.agreed_at is not null,
    'chairAsks', coalesce((select k.kind = 'AGENDA_RETURNED' from app.chair_act k
      where k.meeting_id = m.id and k.undone_at is null and k.kind in ('AGENDA_APPROVED', 'AGENDA_RETURNED')
      order by k.at desc limit 1), false),
    'approvedByMeeting', b.silence_days is null,
    'isCalled', coalesce($1::text = 'COORDINATOR' and m.called_by_id <> $2::uuid, false),
    'corrections', (select count(*) from app.correction k where k.minutes_id = w.id and k.state = 'ASKED'),
    'answer', (select v.answer from app.invitation v where v.meeting_id = m.id and v.person_id = $2)),
    'decisions', (select count(*) from app.decision d where d.meeting_id = m.id and d.removed_at is null
      and ${decidedFor('$1')}),
    'actions', (select count(*) from app.action x where x.meeting_id = m.id and x.removed_at is null
      and ${maySeeOrigin('x')}))`;

/** Actions the reader looks after, as the filter `whose` of the plan finds them: all for the coordination, those of their groups for leads, their own for everybody. */
const MINE = `
  ($1::text = 'COORDINATOR' or a.lead_person_id = $2::uuid or ($1::text = 'LEAD' and exists (
    select from app.body_officer o where o.body_id = a.body_id and o.person_id = $2::uuid and o.office = 'LEAD')))`;

/**
 * $1 role, $2 reader, $3 now, $4 meetings at most, $5 for how many days minutes are asked for. Meetings around today,
 * those still open, those whose minutes are not written, the nearest when there are too many; and the open actions the reader looks after. What they ask for is decided by `libs/domain/src/week`.
 */
export const WEEK = `
  with clock as (
    select zone, ($3::timestamptz at time zone zone)::date as today from core.current_council_row()
  ), asking as (
    select m.starts_local, ${MEETING} as line
    from clock c, app.meeting m
    join app.body b on b.id = m.body_id
    left join app.minutes w on w.meeting_id = m.id
    where m.starts_local >= c.today - 7 and m.state <> 'CANCELLED'
       or m.state = 'IN_PROGRESS'
       or m.state = 'CLOSED' and coalesce(w.status, 'DRAFT') in ('DRAFT', 'REVIEW', 'CIRCULATED') and m.starts_local >= c.today - $5::integer
    order by abs(m.starts_local::date - c.today), m.id limit $4
  )
  select c.zone, c.today::text as today, $1::text = 'COORDINATOR' as coordinates,
    coalesce((select json_agg(line order by starts_local) from asking), '[]') as meetings,
    coalesce((
      select json_agg(json_build_object('status', a.status, 'dueOn', a.due_on,
        'newsOn', (coalesce(a.news_at, a.created_at) at time zone c.zone)::date,
        'parentId', a.parent_id, 'isLed', num_nonnulls(a.lead_person_id, a.lead_organization_id) > 0,
        'startsOn', a.starts_on, 'dueText', a.due_text,
        'isMeasured', exists (select from app.indicator n where n.action_id = a.id)))
      from app.action a
      where a.roadmap_id = (select r.id from (${CURRENT_ROADMAP}) r) and a.removed_at is null and a.status not in ('DONE', 'DROPPED') and ${MINE}), '[]') as actions,
    coalesce((
      select json_agg(json_build_object('kind', d.kind, 'application', d.application, 'reviewOn', d.review_on,
        'needsExternalAct', d.needs_external_act, 'externalReference', d.external_reference, 'actionCount', ${ACTION_COUNT}))
      from app.decision d join app.meeting m on m.id = d.meeting_id join app.body b on b.id = d.body_id
      where d.removed_at is null and d.application <> 'OVERTAKEN' and m.state = 'CLOSED' and ${MAY_PREPARE}), '[]') as decisions,
    coalesce((
      select json_agg(json_build_object('id', p.id, 'title', p.title, 'state', p.state, 'closesOn', p.closes_on,
        'mayPrepare', ${MAY_PREPARE}, 'isAwaited', w.id is not null,
        'firstLocal', to_char(s.first, 'YYYY-MM-DD"T"HH24:MI'),
        'body', json_build_object('id', b.id, 'type', b.type, 'label', b.label, 'tag', b.tag)) order by p.closes_on, p.id)
      from app.poll p join app.body b on b.id = p.body_id
      left join app.poll_person w on w.poll_id = p.id and w.person_id = $2 and w.answered_at is null and p.state = 'OPEN'
      cross join lateral (select min(x.starts_local) as first from app.poll_slot x where x.poll_id = p.id) s
      where (p.state = 'OPEN' and p.closes_on < c.today or p.state = 'DRAFT') and ${MAY_PREPARE}
        or w.id is not null and p.closes_on >= c.today), '[]') as polls,
    ${askedQuestions({ mayPrepare: MAY_PREPARE, today: 'c.today', days: '$5' })} as questions,
    ${unreadMentions('$2')} as mentions,
    case when $1::text = 'COORDINATOR' then (
      select count(*)::integer from app.mailed_news n where n.settled_at is null) else 0 end as mailed,
    ${waitingComments('$1', '$2')} as comments
  from clock c`;

/** $1 role, $2 reader, $3 now, $4 for how many days a question is asked again. What the bodies of a lead asked of others, which `WEEK` is not told. */
export const QUESTIONS = `
  with clock as (
    select zone, ($3::timestamptz at time zone zone)::date as today from core.current_council_row()
  )
  select ${askedQuestions({ mayPrepare: MAY_PREPARE, today: 'c.today', days: '$4' })} as questions from clock c`;

/**
 * $1 the kinds that are told, $2 how many, $3 the reader's role. One line per act, the last one when somebody did the same to the same thing
 * within an hour; nothing about what was removed since.
 */
export const NEWS = `
  with recent as (
    select * from app.audit_entry order by seq desc limit 500
  ), told as (
    select distinct on (e.actor_id, e.action, e.object_id, date_trunc('hour', e.at)) e.seq, e.at, e.actor_id, e.action, e.object_id
    from recent e where e.action = any($1)
    order by e.actor_id, e.action, e.object_id, date_trunc('hour', e.at), e.seq desc
  ), line as (
    select t.seq, t.at, t.action as told, n.progress, n.source,
      case when p.id is null then null
        else json_build_object('id', p.id, 'name', concat_ws(' ', nullif(p.given_name, ''), p.family_name)) end as actor,
      coalesce(
        (select json_build_object('kind', 'MEETING', 'id', m.id, 'title', m.title) from app.meeting m where m.id = t.object_id),
        (select json_build_object('kind', 'ACTION', 'id', a.id, 'title', a.title) from app.action a
         where a.id = t.object_id and a.removed_at is null),
        (select json_build_object('kind', 'DECISION', 'id', d.meeting_id, 'title', left(d.text, 120))
         from app.decision d join app.meeting m on m.id = d.meeting_id
         where d.id = t.object_id and d.removed_at is null and ${decidedFor('$3')})) as about
    from told t
    left join app.person p on p.id = t.actor_id
    left join lateral (
      select g.progress, g.source from app.progress_note g
      where t.action = 'action.reported' and g.action_id = t.object_id and g.noted_at <= t.at
      order by g.noted_at desc limit 1) n on true
  )
  select seq::text as id, at, told, progress, source, actor, about from line
  where about is not null order by seq desc limit $2`;
