import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { NewsItem, PlanPulse, Week, weekApi } from '@trame/contracts/week';
import { MINUTES_DAYS } from '@trame/domain/week/meeting-to-dos';
import { TOLD } from '@trame/domain/week/news';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ActionPlanReader } from '../action-plan/index.ts';
import { waitingOffers } from '../sharing/index.ts';
import { readingSubjects } from '../subjects/index.ts';
import { type StoredWeek, toWeek } from './week.mapper.ts';
import { NEWS, QUESTIONS, WEEK } from './week.sql.ts';

/** Lines of "Du nouveau", and actions named beside the pulse. */
const NEWS_LINES = 6;
const LATE_LINES = 3;

type StoredNews = Omit<NewsItem, 'at'> & { at: Date };

/** The three reads of the home page. */
@Injectable()
export class WeekReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly plan: ActionPlanReader,
  ) {}

  async get(ctx: CouncilContext): Promise<Week> {
    const asked = [ctx.role, ctx.personId, this.clock.now(), LIMITS.list.page, MINUTES_DAYS];
    const [stored, offers] = await this.db.read(ctx, async (tx) => {
      const [found] = await tx.query<StoredWeek[]>(WEEK, asked);
      if (!found) throw new NotFound();
      return [found, found.coordinates ? await waitingOffers(tx) : 0] as const;
    });
    return toWeek(ctx.role === 'LEAD' ? { ...stored, questions: await this.questions(ctx) } : stored, offers);
  }

  /** A lead reads nothing of the bodies that were asked, but what became of the question. */
  private questions(ctx: CouncilContext): Promise<StoredWeek['questions']> {
    const asked = [ctx.role, ctx.personId, this.clock.now(), MINUTES_DAYS];
    return this.db.read(readingSubjects(ctx), async (tx) => {
      const [row] = await tx.query<[Pick<StoredWeek, 'questions'>]>(QUESTIONS, asked);
      return row.questions;
    });
  }

  async pulse(ctx: CouncilContext): Promise<PlanPulse> {
    const { roadmap, counts, actions } = await this.plan.get(ctx, { only: 'LATE', sort: 'DUE' });
    const late = actions.slice(0, LATE_LINES).map(({ id, title, daysLate }) => ({ id, title, daysLate }));
    return { title: roadmap?.title ?? null, counts, late };
  }

  async news(ctx: CouncilContext): Promise<ResponseOf<typeof weekApi.news>> {
    const rows = await this.db.read(ctx, (tx) => tx.query<StoredNews[]>(NEWS, [TOLD, NEWS_LINES, ctx.role]));
    return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })), total: rows.length };
  }
}
