import { Injectable } from '@nestjs/common';
import type { Plan, PlanQuery } from '@trame/contracts/action-plan-answers';
import type { NewsWord } from '@trame/domain/action-plan/news';
import { wallClock } from '@trame/domain/time/wall-clock';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ActionPlanReader } from '../action-plan/index.ts';
import { LAST_NEWS } from './last-news.sql.ts';

const COUNCIL = 'select name as council, zone from core.current_council_row()';

/** What somebody last said of an action; `day` is the council's. */
export interface LastNews {
  day: string;
  word: NewsWord;
  text: string;
}

export interface PlanToShow {
  council: string;
  /** IANA */
  zone: string;
  plan: Plan;
  /** By action; those nobody gave news of are not in it. */
  news: ReadonlyMap<string, LastNews>;
}

interface StoredNews extends Omit<LastNews, 'day'> {
  actionId: string;
  notedAt: Date;
}

@Injectable()
export class PlanExportReader {
  constructor(
    private readonly db: TenantDb,
    private readonly plans: ActionPlanReader,
  ) {}

  /** What a filter of the plan shows to its reader, with the last news of each action. @throws NotFound */
  read(ctx: CouncilContext, query: PlanQuery): Promise<PlanToShow> {
    return this.db.read(ctx, async (tx) => {
      const plan = await this.plans.plan(tx, ctx, query);
      const [{ council, zone }] = await tx.query<[{ council: string; zone: string }]>(COUNCIL);
      const stored = await tx.query<StoredNews[]>(LAST_NEWS, [plan.actions.map(({ id }) => id)]);
      const news = stored.map(({ actionId, notedAt, word, text }): [string, LastNews] => [
        actionId,
        { day: wallClock(notedAt, zone).slice(0, 10), word, text },
      ]);
      return { council, zone, plan, news: new Map(news) };
    });
  }
}
