import { Injectable } from '@nestjs/common';
import type { ActivityReport } from '@trame/contracts/activity-reports';
import { withChanges } from '@trame/domain/reports/report-changes';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { toReport } from './activity-report.mapper.ts';
import { ActivityReportsReader } from './activity-reports.reader.ts';

const TAKE = `
  update app.activity_report set figures = $2, figures_before = figures, taken_at = now(), version = version + 1
  where id = $1`;

/** Stores figures that moved as they are today. Those shown before are kept, to be given back. */
@Injectable()
export class TakeFigures {
  constructor(
    private readonly db: TenantDb,
    private readonly reports: ActivityReportsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  async run(ctx: CouncilContext, id: string, take: readonly string[]): Promise<ActivityReport> {
    const now = await this.reports.now(ctx, await this.reports.stored(ctx, id));
    return this.db.transaction(ctx, async (tx) => {
      const { blocks } = await this.reports.inHand(tx, ctx, id, now);
      await tx.query(TAKE, [id, JSON.stringify(withChanges(blocks, now, new Set(take)))]);
      await this.audit.record(tx, 'report.figures-taken', id, ['figures']);
      return toReport(await this.reports.find(tx, id), now);
    });
  }
}
