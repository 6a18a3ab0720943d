import { Injectable } from '@nestjs/common';
import type { ReportText } from '@trame/contracts/activity-reports';
import type { ReportChapter } from '@trame/domain/reports/report-template';
import { putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';

const KNOWN = 'select from app.activity_report where id = $1 for share';
const CREATE = `
  insert into app.report_text (report_id, chapter, text) values ($1, $2, $3)
  on conflict (council_id, report_id, chapter) do nothing returning version`;
const ONE = 'select chapter, version, text from app.report_text where report_id = $1 and chapter = $2 for update';
const CHANGE = 'update app.report_text set text = $3, version = version + 1 where report_id = $1 and chapter = $2';

/** Writes what stands above the figures of a chapter, over the version that was read: of two writers none is overwritten. */
@Injectable()
export class WriteChapter {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale with what is stored */
  run(ctx: CouncilContext, place: { reportId: string; chapter: ReportChapter }, text: string): Promise<ReportText> {
    const { reportId, chapter } = place;
    return this.db.transaction(ctx, async (tx) => {
      if ((await tx.query<unknown[]>(KNOWN, [reportId])).length === 0) throw new NotFound();
      const { view, written } = await putVersion<ReportText>(ctx.seenVersion, {
        create: async () => (await tx.query<unknown[]>(CREATE, [reportId, chapter, text])).length > 0,
        // nobody wrote there yet: a version that never was is stale, not unknown
        read: async () =>
          (await tx.query<ReportText[]>(ONE, [reportId, chapter]))[0] ?? { chapter, version: 0, text: '' },
        isSame: (stored) => stored.version > 0 && stored.text === text,
        change: () => tx.query(CHANGE, [reportId, chapter, text]),
      });
      if (written) await this.audit.record(tx, 'report.written', reportId, [chapter]);
      return view;
    });
  }
}
