import type { SheetComment } from '@trame/contracts/action-sheet-answers';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/http/context.ts';
import { COMMENT } from './comment.sql.ts';

/** A comment as the database gives it: what its reader may do depends on who reads. */
export type StoredComment = Omit<SheetComment, 'mayChange' | 'mayRemove'>;

/** What a comment is under, by the column that says it. */
export interface Under {
  column: 'action_id' | 'report_id';
  id: string;
  /** Beside which chapter of a report. */
  chapter?: string;
}

const instantOf = (at: string): string => new Date(at).toISOString();

/** Its author changes it; the coordination may take it away as well; in a closed roadmap, nobody. */
export function toComment({ role, personId }: Actor, stored: StoredComment, isClosed = false): SheetComment {
  const own = stored.author !== null && stored.author.id === personId;
  return {
    ...stored,
    writtenAt: instantOf(stored.writtenAt),
    editedAt: stored.editedAt === null ? null : instantOf(stored.editedAt),
    mayChange: own && !isClosed,
    mayRemove: (own || role === 'COORDINATOR') && !isClosed,
  };
}

/** The comment, locked until the commit; `null` when it is not there, or under something else. */
export async function lockComment(tx: EntityManager, under: Under, commentId: string): Promise<StoredComment | null> {
  await tx.query('select 1 from app.comment where id = $1 for update', [commentId]);
  const [row] = await tx.query<{ comment: StoredComment }[]>(
    `select ${COMMENT} as comment from app.comment c where c.id = $1 and c.${under.column} = $2`,
    [commentId, under.id],
  );
  return row?.comment ?? null;
}
