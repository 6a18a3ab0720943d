import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { RoadmapClosed } from './action-plan.errors.ts';

/** Nothing is written in a closed roadmap, nor in one that closes meanwhile. @throws NotFound, RoadmapClosed */
export async function refuseClosedRoadmap(
  tx: EntityManager,
  roadmapId: string,
  lock: 'share' | 'update' = 'share',
): Promise<void> {
  const [row] = await tx.query<{ closed: boolean }[]>(
    `select closed_at is not null as closed from app.roadmap where id = $1 for ${lock}`,
    [roadmapId],
  );
  if (!row) throw new NotFound();
  if (row.closed) throw new RoadmapClosed();
}
