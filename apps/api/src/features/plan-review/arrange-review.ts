import { Injectable } from '@nestjs/common';
import type { ArrangeReviewBody } from '@trame/contracts/plan-review';
import { reviewReasons } from '@trame/domain/action-plan/review';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { councilToday } from '../councils/index.ts';
import { ReviewStarted } from './plan-review.errors.ts';
import { reviewable } from './plan-review.reader.ts';
import { moveReviewOn, openReviewInHand, refuseStale } from './review-in-hand.ts';

const LISTED = `
  select action_id as id, outcome is not null as recorded from app.plan_review_action
  where review_id = $1 order by action_id for update`;
const DROP = 'delete from app.plan_review_action where review_id = $1 and not action_id = any ($2::uuid[])';
const PUT = `
  insert into app.plan_review_action (review_id, action_id, position, reasons)
  select $1, r.id, r.place, r.reasons from jsonb_to_recordset($2::jsonb) as r(id uuid, place integer, reasons text[])
  on conflict (council_id, review_id, action_id) do update set position = excluded.position`;

/** Says which actions are looked at, in which order. */
@Injectable()
export class ArrangeReview {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * What is already on the list keeps its reasons; what joins gets those of today, or that somebody added it.
   * @throws NotFound for an action that is not of the roadmap, ReviewClosed, ReviewStarted for one with an outcome that
   * would leave, VersionStale
   */
  run(ctx: CouncilContext, id: string, { actionIds }: ArrangeReviewBody): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const review = await openReviewInHand(tx, id);
      refuseStale(review, ctx.seenVersion);
      const wanted = [...new Set(actionIds)];
      const listed = await tx.query<{ id: string; recorded: boolean }[]>(LISTED, [id]);
      if (listed.some((step) => step.recorded && !wanted.includes(step.id))) throw new ReviewStarted();
      await tx.query(DROP, [id, wanted]);
      const known = new Set(listed.map((step) => step.id));
      await tx.query(PUT, [id, JSON.stringify(await this.rows(tx, review.roadmapId, wanted, known))]);
      await this.audit.record(tx, 'plan.review-arranged', id, ['actions']);
      return moveReviewOn(tx, id);
    });
  }

  private async rows(tx: EntityManager, roadmapId: string, wanted: readonly string[], known: ReadonlySet<string>) {
    const today = await councilToday(tx, this.clock.now());
    const plan = new Map((await reviewable(tx, roadmapId)).map((action) => [action.id, action]));
    return wanted.map((id, place) => {
      const action = plan.get(id);
      if (!action && !known.has(id)) throw new NotFound();
      const reasons = action ? reviewReasons(action, today) : [];
      return { id, place, reasons: reasons.length > 0 ? reasons : ['ADDED'] };
    });
  }
}
