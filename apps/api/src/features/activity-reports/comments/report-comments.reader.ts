import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { ReportComment, reportCommentsApi } from '@trame/contracts/report-comments';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { Actor, CouncilContext } from '../../../platform/http/context.ts';
import { type StoredComment, toComment } from '../../comments/index.ts';
import { ONE_COMMENT, REPORT_COMMENTS } from './report-comment.sql.ts';

type Stored = StoredComment & Pick<ReportComment, 'chapter' | 'handled'>;

/** Names one comment of one report. */
export interface CommentPlace {
  reportId: string;
  commentId: string;
}

@Injectable()
export class ReportCommentsReader {
  constructor(private readonly db: TenantDb) {}

  /** @throws NotFound */
  async list(ctx: CouncilContext, reportId: string): Promise<ResponseOf<typeof reportCommentsApi.list>> {
    const [found] = await this.db.read(ctx, (tx) =>
      tx.query<{ items: Stored[]; unread: boolean }[]>(REPORT_COMMENTS, [reportId, ctx.personId]),
    );
    if (!found) throw new NotFound();
    const items = found.items.map((one) => toReportComment(ctx, one));
    return { items, total: items.length, unread: found.unread };
  }

  /** @throws NotFound */
  async find(tx: EntityManager, ctx: CouncilContext, { reportId, commentId }: CommentPlace): Promise<ReportComment> {
    const [found] = await tx.query<{ comment: Stored }[]>(ONE_COMMENT, [reportId, commentId]);
    if (!found) throw new NotFound();
    return toReportComment(ctx, found.comment);
  }
}

const toReportComment = (actor: Actor, { handled, chapter, ...stored }: Stored): ReportComment => ({
  ...toComment(actor, stored),
  chapter,
  handled: handled && { ...handled, at: new Date(handled.at).toISOString() },
});
