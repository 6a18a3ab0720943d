import { Injectable } from '@nestjs/common';
import type { ActivityReport, StartReportBody } from '@trame/contracts/activity-reports';
import { LIMITS } from '@trame/contracts/limits';
import { REPORT_PRESETS } from '@trame/domain/reports/report-template';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { toReport } from './activity-report.mapper.ts';
import { ReportsFull } from './activity-reports.errors.ts';
import { ActivityReportsReader } from './activity-reports.reader.ts';

const COUNT = 'select count(*)::integer as count from app.activity_report';
const START = `
  insert into app.activity_report (id, title, template, template_version, starts_on, ends_on, chapters, figures)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Starts a report: its chapters are those of the template, its figures those of today. */
@Injectable()
export class StartReport {
  constructor(
    private readonly db: TenantDb,
    private readonly reports: ActivityReportsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws ReportsFull */
  async run(ctx: CouncilContext, { title, template, startsOn, endsOn }: StartReportBody): Promise<ActivityReport> {
    const { version, chapters } = REPORT_PRESETS[template];
    const now = await this.reports.now(ctx, { startsOn, endsOn });
    return this.db.transaction(ctx, async (tx) => {
      const [{ count }] = await tx.query<[{ count: number }]>(COUNT);
      if (count >= LIMITS.reports.most) throw new ReportsFull();
      const id = newId();
      await tx.query(START, [id, title, template, version, startsOn, endsOn, chapters, JSON.stringify(now)]);
      await this.audit.record(tx, 'report.started', id);
      return toReport(await this.reports.find(tx, id), now);
    });
  }
}
