import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { planReviewApi } from '@trame/contracts/plan-review';
import type { PlanReview, ReviewStep } from '@trame/contracts/plan-review-answers';
import { daysLate } from '@trame/domain/action-plan/late';
import { outcomesOffered, type ReviewedAction, reviewReasons } from '@trame/domain/action-plan/review';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { councilToday } from '../councils/index.ts';
import { ONE_STEP, PLACES, REVIEW, REVIEWABLE, REVIEWS } from './review.sql.ts';

type StoredStep = Omit<ReviewStep, 'daysLate' | 'offered'>;
type Stored = Omit<PlanReview, 'today' | 'steps' | 'others'> & { steps: StoredStep[] };

/** An action of a roadmap, as far as a review goes. */
export interface Reviewable extends ReviewedAction {
  id: string;
  number: string | null;
  title: string;
}

const toStep = (stored: StoredStep, today: string): ReviewStep => ({
  ...stored,
  daysLate: stored.removed ? 0 : daysLate({ ...stored, newsOn: today }, today),
  offered: stored.removed ? [] : outcomesOffered(stored.status),
});

@Injectable()
export class PlanReviewReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  list(ctx: CouncilContext): Promise<ResponseOf<typeof planReviewApi.list>> {
    return this.db.read(ctx, async (tx) => {
      const [found] = await tx.query<[Omit<ResponseOf<typeof planReviewApi.list>, 'places'>]>(REVIEWS);
      return { ...found, places: await tx.query(PLACES) };
    });
  }

  /** @throws NotFound */
  get(ctx: CouncilContext, id: string): Promise<PlanReview> {
    return this.db.read(ctx, async (tx) => {
      const [row] = await tx.query<{ zone: string; roadmapId: string; review: Stored }[]>(REVIEW, [id]);
      if (!row) throw new NotFound();
      const { review, roadmapId, zone } = row;
      const today = this.clock.today(zone);
      const listed = new Set(review.steps.map(({ actionId }) => actionId));
      const actions = review.closedAt ? [] : await reviewable(tx, roadmapId);
      const others = actions
        .filter((action) => !listed.has(action.id))
        .map(({ id: actionId, number, title, ...action }) => ({
          ...{ actionId, number, title, reasons: reviewReasons(action, today) },
        }));
      return { ...review, today, others, steps: review.steps.map((step) => toStep(step, today)) };
    });
  }

  /** One step inside the transaction that changed it. @throws NotFound */
  async step(tx: EntityManager, reviewId: string, actionId: string): Promise<ReviewStep> {
    const [row] = await tx.query<{ step: StoredStep }[]>(ONE_STEP, [reviewId, actionId]);
    if (!row) throw new NotFound();
    return toStep(row.step, await councilToday(tx, this.clock.now()));
  }
}

/** The actions of a roadmap from top to bottom. */
export const reviewable = (tx: EntityManager, roadmapId: string): Promise<Reviewable[]> =>
  tx.query<Reviewable[]>(REVIEWABLE, [roadmapId]);
