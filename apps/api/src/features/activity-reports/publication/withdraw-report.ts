import { Injectable } from '@nestjs/common';
import type { ActivityReport } from '@trame/contracts/activity-reports';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { toReport } from '../activity-report.mapper.ts';
import { ActivityReportsReader } from '../activity-reports.reader.ts';

const NOTE = 'update app.activity_report set published_at = null, version = version + 1 where id = $1';

@Injectable()
export class WithdrawReport {
  constructor(
    private readonly db: TenantDb,
    private readonly reports: ActivityReportsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  async run(ctx: CouncilContext, id: string): Promise<ActivityReport> {
    const now = await this.reports.now(ctx, await this.reports.stored(ctx, id));
    return this.db.transaction(ctx, async (tx) => {
      await this.reports.inHand(tx, ctx, id, now);
      await tx.query('select core.withdraw_report($1)', [id]);
      await tx.query(NOTE, [id]);
      await this.audit.record(tx, 'report.withdrawn', id);
      return toReport(await this.reports.find(tx, id), now);
    });
  }
}
