import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Forbidden, NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseClosedRoadmapOf } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { lockComment, TellMentioned, toComment } from '../comments/index.ts';
import { SHEET_MENTION } from './put-comment.ts';

/** Takes a comment away: its author, or the coordination. */
@Injectable()
export class RemoveComment {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly telling: TellMentioned,
  ) {}

  /** @throws NotFound, Forbidden, RoadmapClosed, VersionStale */
  run(ctx: CouncilContext, actionId: string, commentId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const stored = await lockComment(tx, { column: 'action_id', id: actionId }, commentId);
      if (!stored) throw new NotFound();
      const comment = toComment(ctx, stored);
      if (!comment.mayRemove) throw new Forbidden();
      await refuseClosedRoadmapOf(tx, [actionId]);
      if (stored.version !== ctx.seenVersion) throw new VersionStale(comment);
      await tx.query('delete from app.comment where id = $1', [commentId]);
      await this.telling.takeBack(tx, { kind: SHEET_MENTION, commentId });
      await this.audit.record(tx, 'action.comment-removed', actionId, ['comment']);
      return undefined;
    });
  }
}
