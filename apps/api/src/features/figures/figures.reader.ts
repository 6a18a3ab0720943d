import { Injectable } from '@nestjs/common';
import type { Figures, FiguresQuery, FiguresSection } from '@trame/contracts/figures';
import { computeFigures } from '@trame/domain/figures/compute-figures';
import type { FiguresSection as ComputedSection } from '@trame/domain/figures/figure';
import { asOfDay, type Period, yearOfDay, yearPeriod } from '@trame/domain/figures/period';
import { ruleSheet } from '@trame/domain/figures/rules/rule-sheet';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { FiguresSnapshotReader } from './figures-snapshot.reader.ts';

/** The figures of a council over a period: read at once, then computed by the rules of the domain. */
@Injectable()
export class FiguresReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly snapshots: FiguresSnapshotReader,
  ) {}

  /** What leaves the screen of whoever asks (a file, a report) is read with the audience `SHARED`. */
  get(ctx: CouncilContext, query: FiguresQuery): Promise<Figures> {
    return this.db.read(ctx, (tx) => this.within(tx, ctx, query));
  }

  /** The same, inside a transaction. */
  async within(tx: EntityManager, ctx: CouncilContext, { from, to, audience }: FiguresQuery): Promise<Figures> {
    const [council] = await tx.query<{ zone: string }[]>('select zone from core.current_council_row()');
    if (!council) throw new NotFound();
    const today = this.clock.today(council.zone);
    const period: Period = from && to ? { from, to } : yearPeriod(yearOfDay(today));
    const snapshot = await this.snapshots.read(tx, ctx, { period, today });
    return {
      ...period,
      today,
      roadmap: snapshot.plan?.title ?? null,
      sections: computeFigures(snapshot, period, { today, audience }).map(toSection),
      rules: ruleSheet({ snapshot, period, day: asOfDay(period, today), audience }).map(({ gaps, ...line }) => ({
        ...line,
        gaps: gaps.map(({ colleges, ...gap }) => ({ ...gap, colleges: [...colleges] })),
      })),
    };
  }
}

const toSection = ({ figures, tables, ...section }: ComputedSection): FiguresSection => ({
  ...section,
  figures: [...figures],
  tables: tables.map(({ rows, columns, ...table }) => ({
    ...table,
    columns: [...columns],
    rows: rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] })),
  })),
});
