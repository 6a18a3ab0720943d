import { LIMITS } from '@trame/contracts/limits';
import { nameOf } from './name-of.sql.ts';

/** One comment aliased `c` as it is read, without what its reader may do. */
export const COMMENT = `json_build_object('id', c.id, 'version', c.version, 'text', c.text, 'writtenAt', c.written_at,
  'editedAt', c.edited_at, 'author', (
    select json_build_object('id', p.id, 'name', ${nameOf('p')}) from app.person p where p.id = c.author_id),
  'mentions', coalesce((
    select json_agg(json_build_object('id', p.id, 'name', ${nameOf('p')}) order by p.family_name, p.given_name, p.id)
    from app.comment_mention x join app.person p on p.id = x.person_id where x.comment_id = c.id), '[]'))`;

/** The comments under what `where` says of `c`, the oldest first; `row` is how one of them is read. */
export const commentsUnder = (where: string, row = COMMENT, most: number = LIMITS.sheet.comments): string => `
  coalesce((select json_agg(l.row order by l.at, l.id) from (
    select c.id, c.written_at as at, ${row} as row from app.comment c where ${where}
    order by c.written_at desc, c.id desc limit ${most}) l), '[]')`;
