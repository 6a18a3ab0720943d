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
import { ActionEntity, mayReadSheet, refuseClosedRoadmap } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { SheetFull, SheetReserved } from './action-sheet.errors.ts';
import { lockComment, type StoredComment, toComment } from './comment-rows.ts';
import { refuseUnknown } from './refuse-unknown.ts';

interface Target {
  actionId: string;
  commentId: string;
}

const ADD = `
  insert into app.comment (id, action_id, author_id, text, written_at) values ($1, $2, $3, $4, $5)
  on conflict (council_id, id) do nothing returning id`;

/** A comment under the sheet, by whoever reads it; its author alone changes it. */
@Injectable()
export class PutComment {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, SheetReserved, VersionStale, SheetFull */
  async run(ctx: CouncilContext, target: Target, body: CommentBody): Promise<SheetComment> {
    const { roadmapId } = await this.readAction(ctx, target.actionId);
    return this.db.transaction(ctx, async (tx) => {
      await refuseClosedRoadmap(tx, roadmapId);
      await refuseUnknown(tx, { person: body.mentionIds });
      const done = await putVersion<StoredComment>(ctx.seenVersion, {
        create: () => this.add(tx, ctx, target, body),
        read: () => ownComment(tx, ctx, target),
        isSame: (stored) => stored.text === body.text && sameIds(stored, body.mentionIds),
        change: () => change(tx, target.commentId, body, this.clock.now()),
      });
      if (done.written) await this.audit.record(tx, 'action.comment-put', target.actionId, ['comment']);
      return toComment(ctx, done.view);
    });
  }

  private async readAction(ctx: CouncilContext, actionId: string): Promise<ActionEntity> {
    const action = await this.db.read(ctx, (tx) => tx.findOneBy(ActionEntity, { id: actionId }));
    if (!action || action.removedAt) throw new NotFound();
    if (!(await mayReadSheet(this.db, ctx, action, this.clock.now()))) throw new SheetReserved();
    return action;
  }

  private async add(tx: EntityManager, ctx: CouncilContext, { actionId, commentId }: Target, body: CommentBody) {
    const added = await tx.query<unknown[]>(ADD, [commentId, actionId, ctx.personId, body.text, this.clock.now()]);
    const [{ count }] = await tx.query<[{ count: number }]>(
      'select count(*)::integer as count from app.comment where action_id = $1',
      [actionId],
    );
    if (count > LIMITS.sheet.comments) throw new SheetFull();
    if (added.length > 0) await mention(tx, commentId, body.mentionIds);
    return added.length > 0;
  }
}

async function ownComment(tx: EntityManager, ctx: CouncilContext, target: Target): Promise<StoredComment | null> {
  const stored = await lockComment(tx, target.actionId, target.commentId);
  if (stored && stored.author?.id !== ctx.personId) throw new Forbidden();
  return stored;
}

const sameIds = ({ mentions }: StoredComment, ids: readonly string[]): boolean =>
  mentions.length === new Set(ids).size && mentions.every(({ id }) => ids.includes(id));

async function change(tx: EntityManager, commentId: string, { text, mentionIds }: CommentBody, now: Date) {
  await tx.query('update app.comment set text = $2, edited_at = $3, version = version + 1 where id = $1', [
    commentId,
    text,
    now,
  ]);
  await tx.query('delete from app.comment_mention where comment_id = $1', [commentId]);
  await mention(tx, commentId, mentionIds);
}

const mention = (tx: EntityManager, commentId: string, personIds: readonly string[]) =>
  tx.query(
    'insert into app.comment_mention (comment_id, person_id) select $1, p from unnest($2::uuid[]) p on conflict do nothing',
    [commentId, personIds],
  );
