import { Inject, Injectable } from '@nestjs/common';
import type { ChangeManyBody } from '@trame/contracts/action-plan';
import type { AskNewsBody, NewsPreview } from '@trame/contracts/news-requests';
import { type NewsRequests, newsRequests } from '@trame/domain/action-plan/ask-news';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ActionPlanReader } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { councilToday } from '../councils/index.ts';
import { type Askable, readAskable } from './askable.reader.ts';
import { newsDigest, newsLetter } from './news-letter.ts';
import { NewsChanged, NobodyToAsk } from './news-requests.errors.ts';
import { SendRequests } from './send-requests.ts';

/** Asks those who lead actions for news, after a preview that says who and about what. */
@Injectable()
export class AskNews {
  constructor(
    private readonly db: TenantDb,
    private readonly plans: ActionPlanReader,
    private readonly requests: SendRequests,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'mailHoldSeconds'>,
  ) {}

  /** What asking would do, from the same rows and by the same code. @throws NotFound when an action is no longer there */
  preview(ctx: CouncilContext, which: ChangeManyBody['which']): Promise<NewsPreview> {
    return this.db.read(ctx, async (tx) => {
      const { asked } = await this.prepare(tx, ctx, which);
      const [council] = await tx.query<[{ name: string; zone: string }]>(
        'select name, zone from core.current_council_row()',
      );
      const [first] = asked.requests;
      const example = first && { name: first.lead.name, actions: first.actions };
      return {
        digest: newsDigest(asked),
        recipients: asked.requests.map(({ lead, actions }) => ({
          personId: lead.personId,
          name: lead.name,
          actions: actions.map(({ id, title }) => ({ id, title })),
        })),
        leftOut: asked.leftOut.map(({ action: { id, title }, reason }) => ({ id, title, reason })),
        letter: example ? newsLetter(council, example, `${this.config.publicUrl}/m/…`) : null,
        holdSeconds: this.config.mailHoldSeconds,
      };
    });
  }

  /** @throws NewsChanged when the preview showed something else, NobodyToAsk */
  ask(ctx: CouncilContext, { which, digest }: AskNewsBody): Promise<{ batchId: string; asked: number }> {
    return this.db.transaction(ctx, async (tx) => {
      // two presses at once: the second counts what the first asked
      await tx.query('select from app.council_profile for update');
      const { asked, today } = await this.prepare(tx, ctx, which);
      if (newsDigest(asked) !== digest) throw new NewsChanged();
      if (asked.requests.length === 0) throw new NobodyToAsk();
      const batch = { today, monthly: false, holdSeconds: this.config.mailHoldSeconds };
      const batchId = await this.requests.run(tx, asked.requests, batch);
      await this.audit.record(tx, 'plan.news-asked', batchId, ['news']);
      return { batchId, asked: asked.requests.length };
    });
  }

  private async prepare(
    tx: EntityManager,
    ctx: CouncilContext,
    which: ChangeManyBody['which'],
  ): Promise<{ asked: NewsRequests<Askable>; today: string }> {
    const ids = 'ids' in which ? which.ids : await this.matching(tx, ctx, which.matching);
    const today = await councilToday(tx, this.clock.now());
    const actions = await readAskable(tx, ids, today);
    if (actions.length < new Set(ids).size) throw new NotFound();
    return { asked: newsRequests(actions, today), today };
  }

  private async matching(tx: EntityManager, ctx: CouncilContext, query: Parameters<ActionPlanReader['plan']>[2]) {
    const { actions } = await this.plans.plan(tx, ctx, query);
    return actions.map(({ id }) => id);
  }
}
