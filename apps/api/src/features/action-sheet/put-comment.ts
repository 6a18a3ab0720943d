import { Injectable } from '@nestjs/common';
import type { CommentBody } from '@trame/contracts/action-sheet';
import type { SheetComment } from '@trame/contracts/action-sheet-answers';
import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Forbidden, NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ActionEntity, mayReadSheet, readersOfSheet, refuseClosedRoadmap } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { SheetFull, SheetReserved } from './action-sheet.errors.ts';
import { lockComment, type StoredComment, toComment } from './comment-rows.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { TellMentioned } from './tell-mentioned.ts';

interface Target {
  actionId: string;
  commentId: string;
}

/** What is written, and those of the people it names who may read the sheet. */
type Naming = CommentBody & { readers: readonly string[] };

const DROP = `
  delete from app.comment_mention where comment_id = $1 and person_id <> all ($2::uuid[]) returning person_id as "personId"`;
const MENTION = `
  insert into app.comment_mention (comment_id, person_id, unread) select $1, p, p = any ($3::uuid[])
  from unnest($2::uuid[]) p on conflict do nothing`;
const ADD = `
  insert into app.comment (id, action_id, author_id, text, written_at) values ($1, $2, $3, $4, $5)
  on conflict (council_id, id) do nothing returning id`;

/**
 * A comment under the sheet, by whoever reads it; its author alone changes it. Those it names are told when they may read
 * the sheet, and named all the same when they may not: to refuse them would say who sits in a group, masked seats included.
 */
@Injectable()
export class PutComment {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly telling: TellMentioned,
  ) {}

  /** @throws NotFound, Forbidden, SheetReserved, VersionStale, SheetFull */
  async run(ctx: CouncilContext, target: Target, body: CommentBody): Promise<SheetComment> {
    const { id, roadmapId } = await this.readAction(ctx, target.actionId);
    const others = body.mentionIds.filter((personId) => personId !== ctx.personId);
    const readers = await readersOfSheet(this.db, ctx, { id, personIds: others }, this.clock.now());
    return this.db.transaction(ctx, async (tx) => {
      await refuseClosedRoadmap(tx, roadmapId);
      await refuseUnknown(tx, { person: body.mentionIds });
      const done = await putVersion<StoredComment>(ctx.seenVersion, {
        create: () => this.add(tx, ctx, target, { ...body, readers }),
        read: () => ownComment(tx, ctx, target),
        isSame: (stored) => stored.text === body.text && sameIds(stored, body.mentionIds),
        change: () => this.change(tx, target, { ...body, readers }),
      });
      if (!done.written) return toComment(ctx, done.view);
      await this.telling.tell(tx, ctx, { ...target, version: done.view.version }, readers);
      await this.audit.record(tx, 'action.comment-put', target.actionId, ['comment']);
      return toComment(ctx, done.view);
    });
  }

  private async readAction(ctx: CouncilContext, actionId: string): Promise<ActionEntity> {
    const action = await this.db.read(ctx, (tx) => tx.findOneBy(ActionEntity, { id: actionId }));
    if (!action || action.removedAt) throw new NotFound();
    if (!(await mayReadSheet(this.db, ctx, action, this.clock.now()))) throw new SheetReserved();
    return action;
  }

  private async add(tx: EntityManager, ctx: CouncilContext, { actionId, commentId }: Target, body: Naming) {
    const added = await tx.query<unknown[]>(ADD, [commentId, actionId, ctx.personId, body.text, this.clock.now()]);
    const [{ count }] = await tx.query<[{ count: number }]>(
      'select count(*)::integer as count from app.comment where action_id = $1',
      [actionId],
    );
    if (count > LIMITS.sheet.comments) throw new SheetFull();
    if (added.length > 0) await mention(tx, commentId, body);
    return added.length > 0;
  }

  private async change(tx: EntityManager, { commentId }: Target, body: Naming): Promise<void> {
    await tx.query('update app.comment set text = $2, edited_at = $3, version = version + 1 where id = $1', [
      commentId,
      body.text,
      this.clock.now(),
    ]);
    const [dropped] = await tx.query<[{ personId: string }[], number]>(DROP, [commentId, body.mentionIds]);
    const personIds = dropped.map(({ personId }) => personId);
    await this.telling.takeBack(tx, commentId, personIds);
    await mention(tx, commentId, body);
  }
}

async function ownComment(tx: EntityManager, ctx: CouncilContext, target: Target): Promise<StoredComment | null> {
  const stored = await lockComment(tx, target.actionId, target.commentId);
  if (stored && stored.author?.id !== ctx.personId) throw new Forbidden();
  return stored;
}

const sameIds = ({ mentions }: StoredComment, ids: readonly string[]): boolean =>
  mentions.length === new Set(ids).size && mentions.every(({ id }) => ids.includes(id));

/** Somebody who was named already stays as they are: told once, and read when they read it. */
const mention = (tx: EntityManager, commentId: string, { mentionIds, readers }: Naming) =>
  tx.query(MENTION, [commentId, mentionIds, readers]);
