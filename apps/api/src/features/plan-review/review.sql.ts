import { LIMITS } from '@trame/contracts/limits';
import { HEADINGS_OF_ACTION, PLAN_ORDER } from '../action-plan/index.ts';

const nameOf = (person: string): string =>
  `left(trim(concat_ws(' ', nullif(${person}.given_name, ''), ${person}.family_name)), 241)`;
const personOf = (p: string): string =>
  `case when ${p}.id is not null then json_build_object('id', ${p}.id, 'name', ${nameOf(p)}) end`;
const bodyOf = (b: string): string =>
  `case when ${b}.id is not null then json_build_object('id', ${b}.id, 'type', ${b}.type, 'label', ${b}.label, 'tag', ${b}.tag) end`;

/** "COPIL 2026-03", the decision `d` of the body `db`. */
export const DECISION_NAME = `case when d.id is not null then
  db.tag || ' ' || d.year || '-' || lpad(d.number::text, greatest(2, length(d.number::text)), '0') end`;

/** The decision that the step `s` recorded, unless it was taken back. */
export const DECISION_OF_STEP = `
  left join app.decision d on d.id = s.decision_id and d.removed_at is null and s.outcome is not null
  left join app.body db on db.id = d.body_id`;

/** What concerns one step `s` of a review, its action `a` and those it names; the council of rows is the transaction's. */
const STEP = `
  'actionId', a.id, 'version', s.version, 'actionVersion', a.version, 'number', a.number, 'title', a.title,
  'axis', x.title, 'status', a.status, 'body', ${bodyOf('b')}, 'lead', ${personOf('p')},
  'startsOn', a.starts_on, 'dueOn', a.due_on, 'dueText', a.due_text, 'progress', a.progress, 'reasons', s.reasons,
  'removed', a.removed_at is not null, 'openedAt', s.opened_at, 'spentSeconds', s.spent_seconds,
  'recorded', case when s.outcome is not null then json_build_object('outcome', s.outcome, 'sentence', s.sentence,
    'recordedAt', s.recorded_at, 'startsOn', s.starts_on, 'dueOn', s.due_on, 'helper', ${personOf('hp')},
    'helperBody', ${bodyOf('hb')}, 'body', ${bodyOf('sb')}, 'decision', ${DECISION_NAME},
    'decisionKind', case when d.id is not null then d.kind end) end`;

const STEP_FROM = `
  from app.plan_review_action s
  join app.action a on a.id = s.action_id
  ${HEADINGS_OF_ACTION}
  left join app.body b on b.id = a.body_id
  left join app.person p on p.id = a.lead_person_id
  left join app.person hp on hp.id = s.helper_person_id
  left join app.body hb on hb.id = s.helper_body_id
  left join app.body sb on sb.id = s.body_id
  ${DECISION_OF_STEP}`;

/** $1 a review, $2 an action of its list. */
export const ONE_STEP = `
  select json_build_object(${STEP}) as step ${STEP_FROM} where s.review_id = $1 and s.action_id = $2`;

const MEETING = `
  select json_build_object('id', m.id, 'title', m.title, 'bodyTag', mb.tag,
    'startsLocal', to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI'), 'state', m.state,
    'writable', m.state = 'IN_PROGRESS' or (m.state = 'CLOSED' and exists (
      select from app.minutes n where n.meeting_id = m.id and n.status = 'DRAFT')),
    'item', (select json_build_object('id', i.id, 'title', i.title) from app.agenda_item i where i.id = v.item_id))
  from app.meeting m join app.body mb on mb.id = m.body_id where m.id = v.meeting_id`;

const HEAD = `
  'id', v.id, 'version', v.version, 'roadmap', r.title, 'createdAt', v.created_at, 'startedAt', v.started_at,
  'closedAt', v.closed_at, 'toldAt', v.told_at`;

/** $1 a review, with its list. */
export const REVIEW = `
  select z.zone, v.roadmap_id as "roadmapId", json_build_object(${HEAD}, 'meeting', (${MEETING}),
    'steps', coalesce((select json_agg(l.step) from (
      select json_build_object(${STEP}) as step ${STEP_FROM} where s.review_id = v.id
      order by s.position, s.action_id limit ${LIMITS.planReview.actions}) l), '[]')) as review
  from app.plan_review v join app.roadmap r on r.id = v.roadmap_id cross join core.current_council_row() z
  where v.id = $1`;

export const REVIEWS = `
  select coalesce((select json_agg(l.line) from (
    select json_build_object(${HEAD}, 'meeting', (${MEETING}),
      'actions', (select count(*) from app.plan_review_action s where s.review_id = v.id),
      'seen', (select count(*) from app.plan_review_action s where s.review_id = v.id and s.outcome is not null)) as line
    from app.plan_review v join app.roadmap r on r.id = v.roadmap_id
    order by v.created_at desc, v.id desc limit ${LIMITS.list.page}) l), '[]') as items,
    (select count(*)::int from app.plan_review) as total`;

/** Steering meetings that are not over: those ahead, the one that runs, those whose minutes are still a draft. */
const IS_PLACE = `mb.type = 'STEERING' and (m.state in ('DRAFT', 'CONVENED', 'IN_PROGRESS')
  or m.state = 'CLOSED' and exists (select from app.minutes n where n.meeting_id = m.id and n.status = 'DRAFT'))`;

export const PLACES = `
  select m.id, m.title, mb.tag as "bodyTag", to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI') as "startsLocal", m.state
  from app.meeting m join app.body mb on mb.id = m.body_id where ${IS_PLACE}
  order by m.state <> 'IN_PROGRESS', m.starts_local, m.id limit ${LIMITS.list.choice}`;

/** $1 a meeting: whether a review can be held in it; locked with its agenda. */
export const PLACE = `
  select ${IS_PLACE} as fits, m.state from app.meeting m join app.body mb on mb.id = m.body_id where m.id = $1 for share of m`;

/** $1 a roadmap: its actions from top to bottom, as far as a review goes. */
export const REVIEWABLE = `
  select a.id, a.number, a.title, a.status, a.due_on::text as "dueOn",
    (coalesce(a.news_at, a.created_at) at time zone z.zone)::date::text as "newsOn",
    exists (select from app.obstacle o where o.action_id = a.id and o.lifted_on is null) as hindered
  from app.action a cross join core.current_council_row() z ${HEADINGS_OF_ACTION}
  where a.removed_at is null and a.roadmap_id = $1
  order by ${PLAN_ORDER}`;

/**
 * Whether the action `a` is not everybody's: kept for its group, or come from an item that is restricted. A decision that
 * the reader may not see counts as taken there.
 */
export const RESERVED = `(a.visibility = 'GROUP'
  or exists (select from app.agenda_item ri where ri.id = a.item_id and ri.restricted)
  or a.decision_id is not null and not exists (
    select from app.decision rd join app.agenda_item ri on ri.id = rd.item_id
    where rd.id = a.decision_id and not ri.restricted))`;
