import { Injectable } from '@nestjs/common';
import type { ActivityReport } from '@trame/contracts/activity-reports';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { toReport } from './activity-report.mapper.ts';
import { ReportNothingTaken } from './activity-reports.errors.ts';
import { ActivityReportsReader } from './activity-reports.reader.ts';

const GIVE_BACK = `
  update app.activity_report set figures = figures_before, figures_before = null, version = version + 1 where id = $1`;

/** Shows the figures again that stood there before the last ones were taken. */
@Injectable()
export class GiveFiguresBack {
  constructor(
    private readonly db: TenantDb,
    private readonly reports: ActivityReportsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, ReportNothingTaken */
  async run(ctx: CouncilContext, id: string): Promise<ActivityReport> {
    const now = await this.reports.now(ctx, await this.reports.stored(ctx, id));
    return this.db.transaction(ctx, async (tx) => {
      const { blocksBefore } = await this.reports.inHand(tx, ctx, id, now);
      if (!blocksBefore) throw new ReportNothingTaken();
      await tx.query(GIVE_BACK, [id]);
      await this.audit.record(tx, 'report.figures-given-back', id, ['figures']);
      return toReport(await this.reports.find(tx, id), now);
    });
  }
}
