import type { CommentBody } from '@trame/contracts/action-sheet';
import type { EntityManager } from 'typeorm';
import { type PutDone, putVersion } from '../../platform/database/put-version.ts';
import { Forbidden } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { lockComment, type StoredComment, type Under } from './comment-rows.ts';

/** A comment somebody writes, with those of the people it names who may read it. */
interface Writing {
  commentId: string;
  under: Under;
  body: CommentBody;
  readers: readonly string[];
  now: Date;
  /** Throws when there is one too many. */
  refuseFull: (count: number) => void;
  /** Those it names no more. */
  onDropped: (personIds: readonly string[]) => Promise<void>;
}

const ADD = (column: Under['column']): string => `
  insert into app.comment (id, ${column}, author_id, text, written_at, chapter)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (council_id, id) do nothing returning id`;
const CHANGE = 'update app.comment set text = $2, edited_at = $3, version = version + 1 where id = $1';
const DROP = `
  delete from app.comment_mention where comment_id = $1 and person_id <> all ($2::uuid[]) returning person_id as "personId"`;
// somebody who was named already stays as they are: told once, and read when they read it
const MENTION = `
  insert into app.comment_mention (comment_id, person_id, unread) select $1, p, p = any ($3::uuid[])
  from unnest($2::uuid[]) p on conflict do nothing`;
const READ = (column: Under['column']): string => `
  update app.comment_mention x set unread = false from app.comment c
  where x.person_id = $2 and x.unread and c.id = x.comment_id and c.${column} = $1`;

/** Creates a comment (version 0) or changes one's own. @throws Forbidden for that of another, VersionStale, NotFound */
export function writeComment(
  tx: EntityManager,
  ctx: CouncilContext,
  { commentId, under, body, readers, now, refuseFull, onDropped }: Writing,
): Promise<PutDone<StoredComment>> {
  const mention = () => tx.query(MENTION, [commentId, body.mentionIds, readers]);
  return putVersion<StoredComment>(ctx.seenVersion, {
    create: async () => {
      const said = [commentId, under.id, ctx.personId, body.text, now, under.chapter ?? null];
      const added = await tx.query<unknown[]>(ADD(under.column), said);
      const [{ count }] = await tx.query<[{ count: number }]>(
        `select count(*)::integer as count from app.comment where ${under.column} = $1`,
        [under.id],
      );
      refuseFull(count);
      if (added.length > 0) await mention();
      return added.length > 0;
    },
    read: async () => {
      const stored = await lockComment(tx, under, commentId);
      if (stored && stored.author?.id !== ctx.personId) throw new Forbidden();
      return stored;
    },
    isSame: (stored) => stored.text === body.text && sameIds(stored, body.mentionIds),
    change: async () => {
      await tx.query(CHANGE, [commentId, body.text, now]);
      const [dropped] = await tx.query<[{ personId: string }[], number]>(DROP, [commentId, body.mentionIds]);
      await onDropped(dropped.map(({ personId }) => personId));
      await mention();
    },
  });
}

/** Whoever opened the page has read what names them there. Not in the trail: who reads what is nobody else's business. */
export const readMentions = (tx: EntityManager, { column, id }: Under, personId: string | null) =>
  tx.query(READ(column), [id, personId]);

const sameIds = ({ mentions }: StoredComment, ids: readonly string[]): boolean =>
  mentions.length === new Set(ids).size && mentions.every(({ id }) => ids.includes(id));
