import { Injectable } from '@nestjs/common';
import type { ReportComment } from '@trame/contracts/report-comments';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { Forbidden, NotFound, VersionStale } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { lockComment, readMentions, TellMentioned } from '../../comments/index.ts';
import { REPORT_MENTION } from './put-report-comment.ts';
import { type CommentPlace, ReportCommentsReader } from './report-comments.reader.ts';

const HANDLE = `
  update app.comment set handled_at = $2, handled_by_id = $3, version = version + 1 where id = $1`;

/** What becomes of a comment of a report: handled or no more, taken away, read. */
@Injectable()
export class SettleReportComment {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly telling: TellMentioned,
    private readonly comments: ReportCommentsReader,
  ) {}

  /** @throws NotFound, VersionStale */
  handle(ctx: CouncilContext, place: CommentPlace, handled: boolean): Promise<ReportComment> {
    return this.db.transaction(ctx, async (tx) => {
      await this.inHand(tx, ctx, place);
      await tx.query(HANDLE, [place.commentId, handled ? this.clock.now() : null, handled ? ctx.personId : null]);
      await this.audit.record(tx, 'report.comment-handled', place.reportId, ['handled']);
      return this.comments.find(tx, ctx, place);
    });
  }

  /** @throws NotFound, Forbidden, VersionStale */
  remove(ctx: CouncilContext, place: CommentPlace): Promise<undefined> {
    const { reportId, commentId } = place;
    return this.db.transaction(ctx, async (tx) => {
      const comment = await this.inHand(tx, ctx, place);
      if (!comment.mayRemove) throw new Forbidden();
      await tx.query('delete from app.comment where id = $1', [commentId]);
      await this.telling.takeBack(tx, { kind: REPORT_MENTION, commentId });
      await this.audit.record(tx, 'report.comment-removed', reportId, ['comment']);
      return undefined;
    });
  }

  /** @throws NotFound */
  read(ctx: CouncilContext, reportId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const [report] = await tx.query<unknown[]>('select from app.activity_report where id = $1', [reportId]);
      if (!report) throw new NotFound();
      await readMentions(tx, { column: 'report_id', id: reportId }, ctx.personId);
      return undefined;
    });
  }

  private async inHand(tx: EntityManager, ctx: CouncilContext, place: CommentPlace): Promise<ReportComment> {
    const { reportId, commentId } = place;
    if (!(await lockComment(tx, { column: 'report_id', id: reportId }, commentId))) throw new NotFound();
    const comment = await this.comments.find(tx, ctx, place);
    if (comment.version !== ctx.seenVersion) throw new VersionStale(comment);
    return comment;
  }
}
