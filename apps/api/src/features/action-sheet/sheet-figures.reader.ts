import { Injectable } from '@nestjs/common';
import type { BudgetLine, Indicator } from '@trame/contracts/sheet-parts';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { readableSheets } from '../action-plan/index.ts';
import { linesOf } from './lists/sheet-part.ts';
import { BUDGET_LINES, INDICATORS } from './lists/sheet-parts.ts';

const FIGURES = `
  select a.id as "actionId", ${linesOf(BUDGET_LINES, 'a')} as budget, ${linesOf(INDICATORS, 'a')} as indicators
  from app.action a where a.id = any($1)`;

/** What the sheet of an action says in figures. */
export interface SheetFigures {
  actionId: string;
  budget: BudgetLine[];
  indicators: Indicator[];
}

/** The figures of many sheets at once: those whose reader may open them, and no other. */
@Injectable()
export class SheetFiguresReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** By action; a sheet that is kept from the reader is not in it. */
  async of(ctx: CouncilContext, actionIds: readonly string[]): Promise<ReadonlyMap<string, SheetFigures>> {
    const readable = await readableSheets(this.db, ctx, actionIds, this.clock.now());
    const rows = await this.db.read(ctx, (tx) => tx.query<SheetFigures[]>(FIGURES, [[...readable]]));
    return new Map(rows.map((row) => [row.actionId, row]));
  }
}
