import { Injectable } from '@nestjs/common';
import type { ActivityReport, ReportLine } from '@trame/contracts/activity-reports';
import type { ReportBlock } from '@trame/domain/reports/report-block';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { toReport } from './activity-report.mapper.ts';
import { PHOTO } from './photos/photo.sql.ts';
import { type Period, ReportBlocks } from './report-blocks.ts';
import type { StoredReport } from './stored-report.ts';

const LINE = `id, version, title, template, starts_on::text as "startsOn", ends_on::text as "endsOn"`;
const LIST = `select ${LINE} from app.activity_report order by ends_on desc, created_at desc, id`;
const ONE = `
  select ${LINE}, chapters, figures as blocks, figures_before as "blocksBefore", taken_at as "takenAt",
    published_at as "publishedAt",
    coalesce((select json_agg(json_build_object('chapter', t.chapter, 'version', t.version, 'text', t.text))
      from app.report_text t where t.report_id = r.id), '[]'::json) as texts,
    coalesce((select json_agg(${PHOTO} order by p.created_at, p.id)
      from app.report_photo p where p.report_id = r.id), '[]'::json) as photos
  from app.activity_report r where id = $1`;

@Injectable()
export class ActivityReportsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly figures: ReportBlocks,
  ) {}

  async list(ctx: CouncilContext): Promise<{ items: ReportLine[]; total: number }> {
    const items = await this.db.read(ctx, (tx) => tx.query<ReportLine[]>(LIST));
    return { items, total: items.length };
  }

  /** A report beside the figures of today. @throws NotFound */
  async get(ctx: CouncilContext, id: string): Promise<ActivityReport> {
    return this.shown(ctx, await this.stored(ctx, id));
  }

  /** @throws NotFound */
  stored(ctx: CouncilContext, id: string): Promise<StoredReport> {
    return this.db.read(ctx, (tx) => this.find(tx, id));
  }

  /** What was just stored, or is about to be refused, as the builder shows it. */
  async shown(ctx: CouncilContext, report: StoredReport): Promise<ActivityReport> {
    return toReport(report, await this.figures.of(ctx, report));
  }

  /** The figures of a period as they are today. */
  now(ctx: CouncilContext, period: Period): Promise<ReportBlock[]> {
    return this.figures.of(ctx, period);
  }

  /** @throws NotFound */
  async find(tx: EntityManager, id: string): Promise<StoredReport> {
    const [report] = await tx.query<StoredReport[]>(ONE, [id]);
    if (!report) throw new NotFound();
    return report;
  }

  /**
   * The report that a command changes, locked, once it is known to be the one that was seen. `now`: the figures of today, which
   * were read before.
   * @throws NotFound, VersionStale
   */
  async inHand(tx: EntityManager, ctx: CouncilContext, id: string, now: readonly ReportBlock[]): Promise<StoredReport> {
    await tx.query('select from app.activity_report where id = $1 for update', [id]);
    const report = await this.find(tx, id);
    if (report.version !== ctx.seenVersion) throw new VersionStale(toReport(report, now));
    return report;
  }
}
