import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ActivityReportsReader } from './activity-reports.reader.ts';

@Injectable()
export class RemoveReport {
  constructor(
    private readonly db: TenantDb,
    private readonly reports: ActivityReportsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  async run(ctx: CouncilContext, id: string): Promise<void> {
    const now = await this.reports.now(ctx, await this.reports.stored(ctx, id));
    await this.db.transaction(ctx, async (tx) => {
      await this.reports.inHand(tx, ctx, id, now);
      await tx.query('delete from app.activity_report where id = $1', [id]);
      await this.audit.record(tx, 'report.removed', id);
    });
  }
}
