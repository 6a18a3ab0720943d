import { servedBy } from '../action-plan/index.ts';
import { commentsUnder, nameOf } from '../comments/index.ts';
import { CONCERNING } from './concerning.sql.ts';
import { linesOf } from './lists/sheet-part.ts';
import { BUDGET_LINES, INDICATORS, MILESTONES, OBSTACLES, PARTNERS } from './lists/sheet-parts.ts';

/** $1 an action of the plan: what its sheet says in words. */
export const SHEET_TEXTS = `
  select a.id, a.version, a.description, a.context, a.aims, a.target_public as "targetPublic",
    a.human_means as "humanMeans", a.evaluation, a.visibility, a.body_id as "bodyId",
    (select r.closed_at is not null from app.roadmap r where r.id = a.roadmap_id) as "isClosed",
    (select json_build_object('id', p.id, 'name', ${nameOf('p')}) from app.person p
     where p.id = a.referent_person_id) as referent,
    coalesce((select json_agg(json_build_object('id', u.id, 'kind', u.kind, 'name', u.name) order by u.kind, u.name, u.id)
      from app.action_territory t join app.territory_unit u on u.id = t.unit_id where t.action_id = a.id), '[]') as territory,
    ${servedBy('a')}
  from app.action a where a.id = $1 and a.removed_at is null`;

/** $1 an action of the plan: the lists of its sheet, and today where the council is, at the instant $2; $3 and $4 as `CONCERNING` says, $5 the reader. */
export const SHEET_LISTS = `
  select ($2::timestamptz at time zone z.zone)::date::text as today, ${linesOf(PARTNERS, 'a')} as partners,
    ${linesOf(BUDGET_LINES, 'a')} as budget, ${linesOf(INDICATORS, 'a')} as indicators,
    ${linesOf(MILESTONES, 'a')} as milestones, ${linesOf(OBSTACLES, 'a')} as obstacles, ${commentsUnder('c.action_id = a.id')} as comments,
    exists (select from app.comment_mention x join app.comment c on c.id = x.comment_id
      where c.action_id = a.id and x.person_id = $5 and x.unread) as unread,
    ${CONCERNING}
  from app.action a cross join core.current_council_row() z where a.id = $1`;
