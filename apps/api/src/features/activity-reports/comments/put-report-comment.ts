import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { ReportComment, ReportCommentBody } from '@trame/contracts/report-comments';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { refuseUnknown } from '../../../platform/database/refuse-unknown.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { TellMentioned, writeComment } from '../../comments/index.ts';
import { CommentsFull } from '../activity-reports.errors.ts';
import { type CommentPlace, ReportCommentsReader } from './report-comments.reader.ts';

export const REPORT_MENTION = 'REPORT_MENTION';

const REPORT = 'select title, $2 = any (chapters) as has from app.activity_report where id = $1';
/** Those of $1, but for the author $2, who read reports. */
const READERS = `
  select m.person_id as id from app.membership m
  where m.person_id = any ($1::uuid[]) and m.person_id <> $2 and m.role in ('COORDINATOR', 'CHAIR')`;

/**
 * A comment beside a chapter, by those who read the report; its author alone changes it. Whoever it names is told when they
 * read reports, and named all the same when they do not (decision 0043).
 */
@Injectable()
export class PutReportComment {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly telling: TellMentioned,
    private readonly comments: ReportCommentsReader,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale, CommentsFull */
  run(ctx: CouncilContext, place: CommentPlace, { chapter, ...body }: ReportCommentBody): Promise<ReportComment> {
    const { reportId, commentId } = place;
    return this.db.transaction(ctx, async (tx) => {
      const title = await titleOf(tx, reportId, chapter);
      await refuseUnknown(tx, { person: body.mentionIds });
      const found = await tx.query<{ id: string }[]>(READERS, [body.mentionIds, ctx.personId]);
      const readers = found.map(({ id }) => id);
      const done = await writeComment(tx, ctx, {
        ...{ commentId, under: { column: 'report_id', id: reportId, chapter }, body, readers, now: this.clock.now() },
        refuseFull: (count) => {
          if (count > LIMITS.sheet.comments) throw new CommentsFull();
        },
        onDropped: (personIds) => this.telling.takeBack(tx, { kind: REPORT_MENTION, commentId }, personIds),
      });
      if (done.written) {
        const said = { kind: REPORT_MENTION, commentId, version: done.view.version, title } as const;
        await this.telling.tell(tx, ctx, { ...said, path: `rapports/activite/${reportId}` }, readers);
        await this.audit.record(tx, 'report.comment-put', reportId, ['comment']);
      }
      return this.comments.find(tx, ctx, place);
    });
  }
}

/** @throws NotFound when there is no such report, or it has no such chapter */
async function titleOf(tx: EntityManager, reportId: string, chapter: string): Promise<string> {
  const [report] = await tx.query<{ title: string; has: boolean }[]>(REPORT, [reportId, chapter]);
  if (!report?.has) throw new NotFound();
  return report.title;
}
