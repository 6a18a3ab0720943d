import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { openReviewInHand } from './review-in-hand.ts';

const LEAVE = `
  update app.plan_review_action set opened_at = null,
    spent_seconds = spent_seconds + greatest(0, extract(epoch from now() - opened_at))::integer
  where review_id = $1 and opened_at is not null and action_id is distinct from $2`;
const OPEN = `
  update app.plan_review_action set opened_at = coalesce(opened_at, now()) where review_id = $1 and action_id = $2`;
const START = 'update app.plan_review set started_at = coalesce(started_at, now()) where id = $1';

/** Keeps the time spent on the action that was looked at, unless it is `next`. */
export const leaveAction = (tx: EntityManager, reviewId: string, next: string | null = null): Promise<unknown> =>
  tx.query(LEAVE, [reviewId, next]);

/** Moves on to an action of the list, or to none. What is at hand is no version of anything: who writes loses nothing by it. */
@Injectable()
export class OpenAction {
  constructor(private readonly db: TenantDb) {}

  /** @throws NotFound, ReviewClosed */
  run(ctx: CouncilContext, reviewId: string, actionId: string | null): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      await openReviewInHand(tx, reviewId);
      await leaveAction(tx, reviewId, actionId);
      if (!actionId) return;
      const [, opened] = await tx.query<[unknown[], number]>(OPEN, [reviewId, actionId]);
      if (opened === 0) throw new NotFound();
      await tx.query(START, [reviewId]);
    });
  }
}
