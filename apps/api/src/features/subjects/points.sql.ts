import { presentersJson } from '../agenda/index.ts';
import { bodyRefJson } from './item-facts.sql.ts';

/** The parked point `p`, as its contract names it. */
export const POINT = `
  json_build_object('id', p.id, 'version', p.version, 'bodyId', p.body_id, 'title', p.title, 'purpose', p.purpose,
    'minutes', p.minutes, 'description', p.description, 'restricted', p.restricted,
    'presenters', ${presentersJson('point_id', 'p.id')},
    'sentBy', case when f.id is not null then ${bodyRefJson('f')} end, 'question', p.question,
    'proposedBy', nullif(left(concat_ws(' ', nullif(g.given_name, ''), g.family_name), 200), ''),
    'documents', (select count(*)::integer from app.document d where d.point_id = p.id and d.removed_at is null))`;

export const FROM_POINTS = `
  from app.parked_point p
  left join app.person g on g.id = p.proposed_by_id
  left join app.body f on f.id = p.from_body_id and f.id <> p.body_id`;
