import { Injectable } from '@nestjs/common';
import type { ActionPage, Plan, PlanQuery } from '@trame/contracts/action-plan-answers';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { type StoredAction, toActionRow } from './action-row.ts';
import { mayReadSheet } from './may-read-sheet.ts';
import { toNewsFile } from './news-file.ts';
import { ACTION_PAGE, PLAN } from './plan.sql.ts';
import { counted, matches, sorted } from './plan-filter.ts';

interface StoredPlan extends Pick<Plan, 'roadmap' | 'axes' | 'objectives'> {
  zone: string;
  /** The groups the reader leads. */
  leads: string[];
  actions: StoredAction[];
}

type StoredPage = StoredAction &
  Omit<ActionPage, keyof StoredAction | 'daysLate' | 'silent' | 'missing' | 'mayChange' | 'mayReport'> & {
    zone: string;
    /** Its roadmap is. */
    isClosed: boolean;
    leads: string[];
  };

/** What is of the sheet rather than of the line, and what others than its group read of a sheet kept for it. */
const sheetOf = ({ description, targetPublic, indicator, indicatorTarget, partners, budget }: StoredPage) => ({
  ...{ description, targetPublic, indicator, indicatorTarget, partners, budget },
});
const RESERVED: ReturnType<typeof sheetOf> = {
  ...{ description: '', targetPublic: null, indicator: null, indicatorTarget: null, partners: [], budget: [] },
};

@Injectable()
export class ActionPlanReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  get(ctx: CouncilContext, query: PlanQuery): Promise<Plan> {
    return this.db.read(ctx, (tx) => this.plan(tx, ctx, query));
  }

  /** The plan inside a transaction, for those who change "all that match". */
  async plan(
    tx: EntityManager,
    { role, personId }: Pick<CouncilContext, 'role' | 'personId'>,
    query: PlanQuery,
  ): Promise<Plan> {
    const [stored] = await tx.query<StoredPlan[]>(PLAN, [personId, query.roadmap ?? null]);
    if (!stored || (query.roadmap && !stored.roadmap)) throw new NotFound();
    const today = this.clock.today(stored.zone);
    const { axes, objectives, leads } = stored;
    const reader = { role, personId, leads };
    const rows = stored.actions.map((row) => toActionRow(row, reader, today));
    const roadmap = stored.roadmap && {
      ...stored.roadmap,
      closedAt: stored.roadmap.closedAt && new Date(stored.roadmap.closedAt).toISOString(),
    };
    const found = rows.filter((row) => matches(row, query, reader));
    const actions = sorted(found, query);
    return { today, roadmap, axes, objectives, actions, total: actions.length, counts: counted(rows, today) };
  }

  async getAction(ctx: CouncilContext, actionId: string): Promise<ActionPage> {
    const [stored] = await this.db.read(ctx, (tx) => tx.query<StoredPage[]>(ACTION_PAGE, [actionId, ctx.personId]));
    if (!stored) throw new NotFound();
    const { axis, objective, parent, parts, carriedFrom, carriedTo, born } = stored;
    const leadsGroup = ctx.role === 'LEAD' && stored.body !== null && stored.leads.includes(stored.body.id);
    const mayChange = !stored.isClosed && (ctx.role === 'COORDINATOR' || leadsGroup);
    const opens = await mayReadSheet(this.db, ctx, stored, this.clock.now());
    const mayReport = mayChange || (!stored.isClosed && (ctx.role === 'CHAIR' || stored.lead?.id === ctx.personId));
    const takesFiles = stored.body?.type !== 'SITUATION_CELL';
    return {
      ...toActionRow(stored, { ...ctx, leads: stored.leads }, this.clock.today(stored.zone)),
      ...(opens ? sheetOf(stored) : RESERVED),
      axis,
      objective,
      parent,
      parts,
      carriedFrom,
      carriedTo,
      born,
      news: stored.news.map((note) => ({
        ...note,
        notedAt: new Date(note.notedAt).toISOString(),
        files: opens ? note.files.map((file) => toNewsFile(ctx.role, file)) : [],
        mayKeepFiles: takesFiles && (mayChange || (mayReport && note.author?.id === ctx.personId)),
      })),
      mayChange,
      mayReport,
    };
  }
}
