import { Injectable } from '@nestjs/common';
import type { CommentBody } from '@trame/contracts/action-sheet';
import type { SheetComment } from '@trame/contracts/action-sheet-answers';
import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { refuseUnknown } from '../../platform/database/refuse-unknown.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ActionEntity, mayReadSheet, readersOfSheet, refuseClosedRoadmap } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { TellMentioned, toComment, writeComment } from '../comments/index.ts';
import { SheetFull, SheetReserved } from './action-sheet.errors.ts';

interface Target {
  actionId: string;
  commentId: string;
}

export const SHEET_MENTION = 'SHEET_MENTION';

/** $1 an action. A mailbox may be shared: the title of what is kept for a group, or was born under a restricted item, is in no mail. */
const TOLD_TITLE = `
  select case when a.visibility <> 'GROUP' and o.restricted is not true then a.title end as title
  from app.action a left join app.agenda_item o on o.id = a.item_id where a.id = $1`;

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
      const done = await writeComment(tx, ctx, {
        ...{ commentId: target.commentId, under: { column: 'action_id', id }, body, readers, now: this.clock.now() },
        refuseFull: (count) => {
          if (count > LIMITS.sheet.comments) throw new SheetFull();
        },
        onDropped: (personIds) => this.telling.takeBack(tx, { kind: SHEET_MENTION, ...target }, personIds),
      });
      if (!done.written) return toComment(ctx, done.view);
      await this.tell(tx, ctx, { ...target, version: done.view.version }, readers);
      await this.audit.record(tx, 'action.comment-put', target.actionId, ['comment']);
      return toComment(ctx, done.view);
    });
  }

  private async tell(
    tx: EntityManager,
    ctx: CouncilContext,
    { actionId, commentId, version }: Target & { version: number },
    readers: readonly string[],
  ): Promise<void> {
    const [told] = await tx.query<{ title: string | null }[]>(TOLD_TITLE, [actionId]);
    const said = { kind: SHEET_MENTION, commentId, version, title: told?.title ?? null } as const;
    await this.telling.tell(tx, ctx, { ...said, path: `plan/actions/${actionId}` }, readers);
  }

  private async readAction(ctx: CouncilContext, actionId: string): Promise<ActionEntity> {
    const action = await this.db.read(ctx, (tx) => tx.findOneBy(ActionEntity, { id: actionId }));
    if (!action || action.removedAt) throw new NotFound();
    if (!(await mayReadSheet(this.db, ctx, action, this.clock.now()))) throw new SheetReserved();
    return action;
  }
}
