import { Injectable } from '@nestjs/common';
import type { SettleReviewBody } from '@trame/contracts/plan-review';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseClosedRoadmap } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { leaveAction } from './open-action.ts';
import { ReviewClosed, ReviewOpen, ReviewStarted } from './plan-review.errors.ts';
import { moveReviewOn, type ReviewInHand, refuseStale, reviewInHand } from './review-in-hand.ts';
import { placeOf } from './review-place.ts';

const HOLD = 'update app.plan_review set meeting_id = $2, item_id = $3 where id = $1';
const CLOSE = 'update app.plan_review set closed_at = now() where id = $1';
const OTHER_OPEN = 'select from app.plan_review where closed_at is null and id <> $1';
const REOPEN = 'update app.plan_review set closed_at = null where id = $1';

/** Says which meeting a review is held in, ends it, or takes it up again. */
@Injectable()
export class SettleReview {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, ReviewClosed, ReviewStarted, ReviewOpen, ReviewMeetingRefused, RoadmapClosed */
  run(ctx: CouncilContext, id: string, body: SettleReviewBody): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const review = await reviewInHand(tx, id);
      refuseStale(review, ctx.seenVersion);
      const moves = body.meetingId !== review.meetingId || (body.itemId !== null && body.itemId !== review.itemId);
      if (moves) await this.move(tx, ctx, review, body);
      if (body.closed && !review.closed) await this.close(tx, id);
      if (!body.closed && review.closed) await this.reopen(tx, review);
      await this.audit.record(tx, 'plan.review-settled', id, ['meeting_id', 'closed_at']);
      return moveReviewOn(tx, id);
    });
  }

  private async move(tx: EntityManager, ctx: CouncilContext, review: ReviewInHand, body: SettleReviewBody) {
    const { meetingId, itemId } = await placeOf(tx, ctx, body);
    if (review.closed) throw new ReviewClosed();
    if (review.recorded) throw new ReviewStarted();
    await tx.query(HOLD, [review.id, meetingId, itemId]);
  }

  private async close(tx: EntityManager, id: string): Promise<void> {
    await leaveAction(tx, id);
    await tx.query(CLOSE, [id]);
  }

  private async reopen(tx: EntityManager, { id, roadmapId }: ReviewInHand): Promise<void> {
    await refuseClosedRoadmap(tx, roadmapId);
    if ((await tx.query<unknown[]>(OTHER_OPEN, [id])).length > 0) throw new ReviewOpen();
    await tx.query(REOPEN, [id]);
  }
}
