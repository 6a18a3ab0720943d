import { LIMITS } from '@trame/contracts/limits';
import { nameOf } from './name-of.sql.ts';

/** One comment aliased `c` as it is read, without what its reader may do. */
export const COMMENT = `json_build_object('id', c.id, 'version', c.version, 'text', c.text, 'writtenAt', c.written_at,
  'editedAt', c.edited_at, 'author', (
    select json_build_object('id', p.id, 'name', ${nameOf('p')}) from app.person p where p.id = c.author_id),
  'mentions', coalesce((
    select json_agg(json_build_object('id', p.id, 'name', ${nameOf('p')}) order by p.family_name, p.given_name, p.id)
    from app.comment_mention x join app.person p on p.id = x.person_id where x.comment_id = c.id), '[]'))`;

/** The comments of the action `a`, the oldest first. */
export const COMMENTS = `
  coalesce((select json_agg(l.row order by l.at, l.id) from (
    select c.id, c.written_at as at, ${COMMENT} as row from app.comment c where c.action_id = a.id
    order by c.written_at desc, c.id desc limit ${LIMITS.sheet.comments}) l), '[]')`;
