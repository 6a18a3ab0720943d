import { Injectable } from '@nestjs/common';
import type { BudgetLine, Indicator, Milestone } from '@trame/contracts/sheet-parts';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { readableSheets } from '../action-plan/index.ts';
import { nameOf } from '../comments/index.ts';
import { linesOf } from './lists/sheet-part.ts';
import { BUDGET_LINES, INDICATORS, MILESTONES } from './lists/sheet-parts.ts';

const EXTRACTS = `
  select a.id as "actionId", a.description, ${linesOf(BUDGET_LINES, 'a')} as budget,
    ${linesOf(INDICATORS, 'a')} as indicators, ${linesOf(MILESTONES, 'a')} as milestones,
    array(select coalesce(o.name, ${nameOf('p')}) from app.action_partner c
      left join app.organization o on o.id = c.organization_id left join app.person p on p.id = c.person_id
      where c.action_id = a.id and c.part = 'CO_LEAD' order by c.id) as "coLeads"
  from app.action a where a.id = any($1)`;

/** What the sheet of an action says of it in a spreadsheet. */
export interface SheetExtract {
  actionId: string;
  description: string;
  coLeads: string[];
  budget: BudgetLine[];
  indicators: Indicator[];
  milestones: Milestone[];
}

/** An extract of many sheets at once: those whose reader may open them, and no other. */
@Injectable()
export class SheetExtractsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** By action; a sheet that is kept from the reader is not in it. */
  async of(ctx: CouncilContext, actionIds: readonly string[]): Promise<ReadonlyMap<string, SheetExtract>> {
    const readable = await readableSheets(this.db, ctx, actionIds, this.clock.now());
    const rows = await this.db.read(ctx, (tx) => tx.query<SheetExtract[]>(EXTRACTS, [[...readable]]));
    return new Map(rows.map((row) => [row.actionId, row]));
  }
}
