import { Injectable } from '@nestjs/common';
import { figureBlocks } from '@trame/domain/reports/figure-blocks';
import type { ReportBlock, ReportRow } from '@trame/domain/reports/report-block';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { FiguresReader } from '../figures/index.ts';
import { DECISIONS, PARTNERS, UNDER_WAY } from './report-lines.sql.ts';

/** First and last day, `YYYY-MM-DD`. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What fills the chapters of a report by itself, as the data are today. */
@Injectable()
export class ReportBlocks {
  constructor(
    private readonly db: TenantDb,
    private readonly figures: FiguresReader,
  ) {}

  /** Figures that may leave the screen, and the lists they count. */
  async of(ctx: CouncilContext, period: Period): Promise<ReportBlock[]> {
    const { startsOn: from, endsOn: to } = period;
    const { sections } = await this.figures.get(ctx, { from, to, audience: 'SHARED' });
    return [...figureBlocks(sections), ...(await this.lists(ctx, period))];
  }

  /**
   * Lists are read as any member reads them, whoever writes the report: it leaves the council, so that nothing restricted nor
   * masked is ever in it.
   */
  private lists(ctx: CouncilContext, { startsOn, endsOn }: Period): Promise<ReportBlock[]> {
    const anyMember = { councilId: ctx.councilId, personId: null, role: 'MEMBER' } as const;
    return this.db.read(anyMember, async (tx) => {
      const rows = (sql: string, days: readonly string[]) => tx.query<ReportRow[]>(sql, [...days]);
      return [
        {
          ...{ chapter: 'DECISIONS', key: 'decisions', kind: 'TABLE', rows: await rows(DECISIONS, [startsOn, endsOn]) },
          columns: [
            { key: 'text', unit: 'TEXT' },
            { key: 'decidedOn', unit: 'DAY' },
            { key: 'kind', unit: 'DECISION_KIND' },
            { key: 'application', unit: 'APPLICATION' },
          ],
        },
        {
          ...{ chapter: 'PARTNERS', key: 'partners', kind: 'TABLE', rows: await rows(PARTNERS, [startsOn, endsOn]) },
          columns: [
            { key: 'led', unit: 'COUNT' },
            { key: 'joined', unit: 'COUNT' },
          ],
        },
        {
          ...{ chapter: 'PERSPECTIVES', key: 'underWay', kind: 'TABLE', rows: await rows(UNDER_WAY, [endsOn]) },
          columns: [
            { key: 'status', unit: 'STATUS' },
            { key: 'dueOn', unit: 'DAY' },
          ],
        },
      ];
    });
  }
}
