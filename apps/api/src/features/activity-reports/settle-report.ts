import { Injectable } from '@nestjs/common';
import type { ActivityReport, SettleReportBody } from '@trame/contracts/activity-reports';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { toReport } from './activity-report.mapper.ts';
import { ActivityReportsReader } from './activity-reports.reader.ts';

const SETTLE = `
  update app.activity_report set title = $2, starts_on = $3, ends_on = $4, chapters = $5, version = version + 1
  where id = $1`;

/** Changes what a report is about. Its figures stay as they were taken: those of another period are told as changes. */
@Injectable()
export class SettleReport {
  constructor(
    private readonly db: TenantDb,
    private readonly reports: ActivityReportsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  async run(ctx: CouncilContext, id: string, body: SettleReportBody): Promise<ActivityReport> {
    const { title, startsOn, endsOn, chapters } = body;
    const now = await this.reports.now(ctx, { startsOn, endsOn });
    return this.db.transaction(ctx, async (tx) => {
      await this.reports.inHand(tx, ctx, id, now);
      await tx.query(SETTLE, [id, title, startsOn, endsOn, chapters]);
      await this.audit.record(tx, 'report.settled', id, ['title', 'starts_on', 'ends_on', 'chapters']);
      return toReport(await this.reports.find(tx, id), now);
    });
  }
}
