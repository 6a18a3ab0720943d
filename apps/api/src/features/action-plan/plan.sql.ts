import { LIMITS } from '@trame/contracts/limits';
import { CURRENT_ROADMAP } from './current-roadmap.ts';
import { maySeeOrigin } from './may-see-origin.sql.ts';
import { FILES_OF_NOTE } from './news-file.ts';
import { HEADINGS_OF_ACTION, PLAN_ORDER } from './plan-order.sql.ts';
import { servedBy } from './served.ts';

/** The columns of a line of the plan; one text, used by the plan and by the page of one action. */
const ACTION = `
  a.id, a.version, a.number, a.title, a.axis_id as "axisId", a.objective_id as "objectiveId", pa.id as "parentId", a.status,
  a.starts_on::text as "startsOn", a.due_on::text as "dueOn", a.due_text as "dueText", a.progress,
  a.news_at as "newsAt", (coalesce(a.news_at, a.created_at) at time zone z.zone)::date::text as "newsOn",
  case when b.id is null then null
    else json_build_object('id', b.id, 'type', b.type, 'label', b.label, 'tag', b.tag) end as body,
  case when p.id is null then null
    else json_build_object('id', p.id, 'name', trim(p.given_name || ' ' || p.family_name)) end as lead,
  case when o.id is null then null else json_build_object('id', o.id, 'name', o.name) end as "leadOrganization",
  a.visibility, exists (select from app.indicator n where n.action_id = a.id) as measured,
  ${servedBy('a')}`;

const ACTION_FROM = `
  from app.action a
  cross join lateral (select zone from core.current_council_row()) z
  left join app.body b on b.council_id = a.council_id and b.id = a.body_id
  left join app.person p on p.council_id = a.council_id and p.id = a.lead_person_id
  left join app.organization o on o.council_id = a.council_id and o.id = a.lead_organization_id
  ${HEADINGS_OF_ACTION}`;

/** The objectives of one place, each strategic one before those that serve it. */
const objectivesIn = (where: string): string => `coalesce((
  select json_agg(json_build_object('id', g.id, 'version', g.version, 'number', g.number, 'title', g.title,
      'level', g.level, 'parentId', g.parent_id, 'takesUp', g.takes_up)
    order by coalesce(pg.position, g.position), coalesce(pg.id, g.id), pg.id is not null, g.position, g.id)
  from app.objective g left join app.objective pg on pg.council_id = g.council_id and pg.id = g.parent_id
  where ${where}), '[]')`;

/** The groups that the person held in parameter `person` leads. */
const leadsOf = (person: `$${number}`): string =>
  `array(select f.body_id from app.body_officer f where f.person_id = ${person} and f.office = 'LEAD')`;

/** $1 the reader, $2 a roadmap: the current one unless told, the last one when all are closed. The whole plan in one statement: frame and actions; late and silent are computed by the rules of the domain. */
export const PLAN = `
  with current as (
    select r.* from app.roadmap r where r.id = coalesce($2::uuid, (select c.id from (${CURRENT_ROADMAP}) c),
      (select l.id from app.roadmap l order by l.closed_at desc limit 1))
  ), actions as (
    select ${ACTION}, row_number() over (order by ${PLAN_ORDER}) as place ${ACTION_FROM}
    where a.removed_at is null and a.roadmap_id = (select id from current)
  )
  select
    (select zone from core.current_council_row()) as zone,
    (select json_build_object('id', r.id, 'version', r.version, 'title', r.title, 'startsOn', r.starts_on,
      'endsOn', r.ends_on, 'adoptedText', r.adopted_text, 'closedAt', r.closed_at) from current r) as roadmap,
    coalesce((select json_agg(json_build_object('id', x.id, 'version', x.version, 'number', x.number, 'title', x.title,
      'takesUp', x.takes_up, 'objectives', ${objectivesIn('g.axis_id = x.id')})
      order by x.position, x.id) from app.axis x where x.roadmap_id = (select id from current)), '[]') as axes,
    ${objectivesIn('g.axis_id is null and g.roadmap_id = (select id from current)')} as objectives,
    coalesce((select json_agg(s order by s.place) from actions s), '[]') as actions,
    ${leadsOf('$1')} as leads`;

/** One action with everything its page shows; a decision is named as people cite it (COPIL 2026-03). */
export const ACTION_PAGE = `
  select ${ACTION}, z.zone, a.description, a.target_public as "targetPublic", n.label as indicator,
    coalesce(n.target_text, trim_scale(n.target)::text) as "indicatorTarget", a.body_id as "bodyId", a.lead_person_id as "leadPersonId",
    case when x.id is not null then json_build_object('number', x.number, 'title', x.title) end as axis,
    case when g.id is not null then json_build_object('number', g.number, 'title', g.title) end as objective,
    (select r.closed_at is not null from app.roadmap r where r.id = a.roadmap_id) as "isClosed",
    (select json_build_object('id', f.id, 'title', f.title, 'roadmap', r.title)
      from app.action f join app.roadmap r on r.council_id = f.council_id and r.id = f.roadmap_id
      where f.id = a.carried_from_id and f.removed_at is null) as "carriedFrom",
    (select json_build_object('id', f.id, 'title', f.title, 'roadmap', r.title)
      from app.action f join app.roadmap r on r.council_id = f.council_id and r.id = f.roadmap_id
      where f.carried_from_id = a.id and f.removed_at is null order by f.created_at desc limit 1) as "carriedTo",
    case when pa.id is not null then json_build_object('id', pa.id, 'number', pa.number, 'title', pa.title) end as parent,
    coalesce((select json_agg(json_build_object('id', s.id, 'number', s.number, 'title', s.title) order by s.position, s.id)
      from app.action s where s.parent_id = a.id and s.removed_at is null), '[]') as parts,
    coalesce((select json_agg(json_build_object('part', c.part, 'organizationId', c.organization_id, 'personId', c.person_id,
        'name', coalesce(co.name, trim(cp.given_name || ' ' || cp.family_name))) order by c.part, c.id)
      from app.action_partner c
      left join app.organization co on co.council_id = c.council_id and co.id = c.organization_id
      left join app.person cp on cp.council_id = c.council_id and cp.id = c.person_id
      where c.action_id = a.id), '[]') as partners,
    coalesce((select json_agg(json_build_object('label', l.label, 'amountCents', l.amount_cents) order by l.id)
      from app.action_budget_line l where l.action_id = a.id), '[]') as budget,
    (select json_build_object('meetingId', m.id, 'meetingTitle', m.title, 'heldOn', m.starts_local::date,
        'decision', (select mb.tag || ' ' || d.year || '-' || lpad(d.number::text, greatest(2, length(d.number::text)), '0')
                     from app.decision d where d.id = a.decision_id and d.removed_at is null))
      from app.meeting m join app.body mb on mb.council_id = m.council_id and mb.id = m.body_id
      where m.id = a.meeting_id and ${maySeeOrigin('a')}) as born,
    coalesce((select json_agg(json_build_object('id', n.id, 'word', n.word, 'text', n.text, 'progress', n.progress,
        'source', n.source, 'notedAt', n.noted_at,
        'outcome', (select s.outcome from app.plan_review_action s where s.note_id = n.id),
        'meeting', (select json_build_object('id', nm.id, 'title', nm.title, 'heldOn', nm.starts_local::date)
          from app.meeting nm where nm.id = n.meeting_id),
        'author', case when w.id is null then null
          else json_build_object('id', w.id, 'name', trim(w.given_name || ' ' || w.family_name)) end,
        'files', ${FILES_OF_NOTE})
        order by n.noted_at desc, n.id desc)
      from (select * from app.progress_note o where o.action_id = a.id
            order by o.noted_at desc, o.id desc limit ${LIMITS.list.page}) n
      left join app.person w on w.council_id = n.council_id and w.id = n.author_id), '[]') as news,
    ${leadsOf('$2')} as leads
  ${ACTION_FROM}
  left join lateral (
    select * from app.indicator i where i.action_id = a.id order by i.created_at, i.id limit 1) n on true
  where a.id = $1 and a.removed_at is null`;
