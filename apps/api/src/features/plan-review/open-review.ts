import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { OpenReviewBody } from '@trame/contracts/plan-review';
import { toReview } from '@trame/domain/action-plan/review';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { CURRENT_ROADMAP } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { councilToday } from '../councils/index.ts';
import { ReviewOpen } from './plan-review.errors.ts';
import { reviewable } from './plan-review.reader.ts';
import { placeOf } from './review-place.ts';

// two who open one at once: the second finds the first
const OPEN = `
  insert into app.plan_review (id, roadmap_id, meeting_id, item_id) values ($1, $2, $3, $4)
  on conflict (council_id) where closed_at is null do nothing returning id`;
const LIST = `
  insert into app.plan_review_action (review_id, action_id, position, reasons)
  select $1, r.id, r.place, r.reasons from jsonb_to_recordset($2::jsonb) as r(id uuid, place integer, reasons text[])`;

/** Prepares a review of the current plan: its list is what a committee should look at today. */
@Injectable()
export class OpenReview {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound without a roadmap under way, ReviewOpen, ReviewMeetingRefused, AgendaFull */
  run(ctx: CouncilContext, body: OpenReviewBody): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const { meetingId, itemId } = await placeOf(tx, ctx, body);
      const [roadmap] = await tx.query<{ id: string }[]>(`select c.id from (${CURRENT_ROADMAP}) c`);
      if (!roadmap) throw new NotFound();
      const id = newId();
      const opened = await tx.query<unknown[]>(OPEN, [id, roadmap.id, meetingId, itemId]);
      if (opened.length === 0) throw new ReviewOpen();
      await this.fill(tx, id, roadmap.id);
      await this.audit.record(tx, 'plan.review-opened', id, ['meeting_id', 'actions']);
      return { id, version: 1 };
    });
  }

  private async fill(tx: EntityManager, reviewId: string, roadmapId: string): Promise<void> {
    const today = await councilToday(tx, this.clock.now());
    const listed = toReview(await reviewable(tx, roadmapId), today).slice(0, LIMITS.planReview.actions);
    const rows = listed.map(({ action: { id }, reasons }, place) => ({ id, place, reasons }));
    await tx.query(LIST, [reviewId, JSON.stringify(rows)]);
  }
}
