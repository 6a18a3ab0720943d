import type { EntityManager } from 'typeorm';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import { ReviewClosed } from './plan-review.errors.ts';

/** A review that a command holds until its commit. */
export interface ReviewInHand {
  id: string;
  version: number;
  roadmapId: string;
  meetingId: string | null;
  itemId: string | null;
  closed: boolean;
  /** Something was recorded. */
  recorded: boolean;
}

const LOADED = `
  select v.id, v.version, v.roadmap_id as "roadmapId", v.meeting_id as "meetingId", v.item_id as "itemId",
    v.closed_at is not null as closed, exists (
      select from app.plan_review_action s where s.review_id = v.id and s.outcome is not null) as recorded
  from app.plan_review v where v.id = $1`;
// those who record share the review; whoever ends it or changes its list waits for them, and they for it
const LOCKED = { share: `${LOADED} for share of v`, update: `${LOADED} for update of v` } as const;

/** The review, locked. @throws NotFound */
export async function reviewInHand(
  tx: EntityManager,
  id: string,
  lock: keyof typeof LOCKED = 'update',
): Promise<ReviewInHand> {
  const [review] = await tx.query<ReviewInHand[]>(LOCKED[lock], [id]);
  if (!review) throw new NotFound();
  return review;
}

/** A review that goes on. @throws NotFound, ReviewClosed */
export async function openReviewInHand(
  tx: EntityManager,
  id: string,
  lock: keyof typeof LOCKED = 'update',
): Promise<ReviewInHand> {
  const review = await reviewInHand(tx, id, lock);
  if (review.closed) throw new ReviewClosed();
  return review;
}

/** @throws VersionStale when the review is no longer the one that was seen */
export function refuseStale({ id, version }: Pick<ReviewInHand, 'id' | 'version'>, seenVersion: number): void {
  if (version !== seenVersion) throw new VersionStale({ id, version });
}

/** What a change of a review answers, after it raised its version. */
export async function moveReviewOn(tx: EntityManager, id: string): Promise<{ id: string; version: number }> {
  const [[row]] = await tx.query<[[{ version: number }], number]>(
    'update app.plan_review set version = version + 1 where id = $1 returning version',
    [id],
  );
  return { id, version: row.version };
}
