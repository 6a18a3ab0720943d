import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { RoadmapClosed } from './closed-roadmaps.errors.ts';

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

/** The same for the roadmaps of some actions: one that is closed refuses the whole. @throws RoadmapClosed */
export async function refuseClosedRoadmapOf(tx: EntityManager, actionIds: readonly string[]): Promise<void> {
  const rows = await tx.query<{ closed: boolean }[]>(
    `select closed_at is not null as closed from app.roadmap r
     where r.id in (select a.roadmap_id from app.action a where a.id = any($1)) order by r.id for share`,
    [actionIds],
  );
  if (rows.some(({ closed }) => closed)) throw new RoadmapClosed();
}
