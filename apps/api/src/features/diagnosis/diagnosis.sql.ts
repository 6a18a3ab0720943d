import { LIMITS } from '@trame/contracts/limits';
import { CURRENT_ROADMAP } from '../action-plan/index.ts';

/** Objectives of the current roadmap, in the order of the plan. One that is under no axis belongs to it too. */
const OBJECTIVES = `
  objectives as materialized (
    select g.id, g.number, g.title, x.title as under,
      row_number() over (order by x.position, x.id, coalesce(pg.position, g.position), coalesce(pg.id, g.id),
        pg.id is not null, g.position, g.id) as rank
    from app.objective g
    left join app.axis x on x.id = g.axis_id
    left join app.objective pg on pg.id = g.parent_id
    where g.roadmap_id = (select c.id from (${CURRENT_ROADMAP}) c)
    order by rank limit ${LIMITS.list.rows})`;

/** What a resource would answer is kept, in case it becomes a need again, and says nothing meanwhile. */
const LINKS = `
  links as (
    select l.need_id, l.objective_id from app.objective_need l
    join app.finding f on f.id = l.need_id and f.kind = 'NEED' and f.removed_at is null)`;

/** $1 a need or a resource, or null for all of them, those taken out included. */
export const FINDINGS = `
  with ${OBJECTIVES}, answers as (
    select l.need_id, json_agg(json_build_object('id', g.id, 'number', g.number, 'title', g.title) order by g.rank) as list
    from app.objective_need l join objectives g on g.id = l.objective_id group by l.need_id
  ), places as (
    select t.finding_id, json_agg(json_build_object('id', u.id, 'kind', u.kind, 'name', u.name)
      order by u.kind, u.name, u.id) as list
    from app.finding_territory t join app.territory_unit u on u.id = t.unit_id group by t.finding_id
  )
  select f.id, f.version, f.kind, f.title, f.description, f.source, f.source_url as "sourceUrl", f.observed, f.weight,
    f.themes, f.publics, coalesce(p.list, '[]') as territory, f.removed_at is not null as removed,
    case when f.kind = 'NEED' then coalesce(a.list, '[]') else '[]' end as objectives
  from app.finding f
  left join answers a on a.need_id = f.id
  left join places p on p.finding_id = f.id
  where $1::uuid is null or f.id = $1
  order by f.created_at, f.id limit ${LIMITS.diagnosis.findings}`;

/** Objectives of the current roadmap, each with the needs it answers. */
export const COVERING = `
  with ${OBJECTIVES}, ${LINKS}
  select g.id, g.number, g.title, g.under,
    array(select l.need_id from links l where l.objective_id = g.id order by l.need_id) as "needIds"
  from objectives g order by g.rank`;
