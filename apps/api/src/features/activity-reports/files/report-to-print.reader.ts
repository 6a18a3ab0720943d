import { Injectable } from '@nestjs/common';
import type { LocalItem } from '@trame/contracts/frameworks';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { LocalItemsReader } from '../../frameworks/index.ts';
import { ActivityReportsReader } from '../activity-reports.reader.ts';
import type { StoredReport } from '../stored-report.ts';

const COUNCIL = 'select name as council, zone from core.current_council_row()';

/** A report as it is stored, and what its words need. */
export interface ReportToPrint {
  report: StoredReport;
  council: string;
  /** IANA */
  zone: string;
  /** Axes of contracts that the council wrote. */
  local: readonly LocalItem[];
}

@Injectable()
export class ReportToPrintReader {
  constructor(
    private readonly db: TenantDb,
    private readonly reports: ActivityReportsReader,
    private readonly frameworks: LocalItemsReader,
  ) {}

  /** What leaves is what the report shows: nothing is computed again. @throws NotFound */
  async read(ctx: CouncilContext, id: string): Promise<ReportToPrint> {
    const report = await this.reports.stored(ctx, id);
    const { items } = await this.frameworks.list(ctx);
    const [named] = await this.db.read(ctx, (tx) => tx.query<[{ council: string; zone: string }]>(COUNCIL));
    return { report, local: items, ...named };
  }
}
