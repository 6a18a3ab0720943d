import { LIMITS } from '@trame/contracts/limits';
import { COMMENT, commentsUnder, nameOf } from '../../comments/index.ts';

/** One comment aliased `c` with where it stands and whether it was handled. */
const REPORT_COMMENT = `${COMMENT}::jsonb || jsonb_build_object('chapter', c.chapter,
  'handled', case when c.handled_at is not null then jsonb_build_object('at', c.handled_at, 'by', (
    select jsonb_build_object('id', h.id, 'name', ${nameOf('h')}) from app.person h where h.id = c.handled_by_id)) end)`;

/** $1 a report, $2 the reader. */
export const REPORT_COMMENTS = `
  select ${commentsUnder('c.report_id = r.id', REPORT_COMMENT, LIMITS.sheet.comments)} as items,
    exists (select from app.comment_mention x join app.comment c on c.id = x.comment_id
      where c.report_id = r.id and x.person_id = $2 and x.unread) as unread
  from app.activity_report r where r.id = $1`;

/** $1 a report, $2 a comment. */
export const ONE_COMMENT = `
  select ${REPORT_COMMENT} as comment from app.comment c where c.report_id = $1 and c.id = $2`;

/**
 * How many comments of reports wait for `reader`: those of others that the coordination did not handle yet, for somebody
 * with the `role` of it; those that name the reader, who did not open the report since, for the chair too.
 */
export const waitingComments = (role: string, reader: string): string => `(
  select count(*)::integer from app.comment k
  where k.report_id is not null and (${role}::text = 'COORDINATOR' and k.handled_at is null and k.author_id <> ${reader}::uuid
    or exists (select from app.comment_mention x where x.comment_id = k.id and x.person_id = ${reader}::uuid and x.unread)))`;
