import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ReviewStarted } from './plan-review.errors.ts';
import { refuseStale, reviewInHand } from './review-in-hand.ts';

/** Forgets a review in which nothing was recorded. The item it added to an agenda stays: people may have read it. */
@Injectable()
export class RemoveReview {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, ReviewStarted */
  run(ctx: CouncilContext, id: string): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      const review = await reviewInHand(tx, id);
      refuseStale(review, ctx.seenVersion);
      if (review.recorded) throw new ReviewStarted();
      await tx.query('delete from app.plan_review where id = $1', [id]);
      await this.audit.record(tx, 'plan.review-removed', id);
    });
  }
}
