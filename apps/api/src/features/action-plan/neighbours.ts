import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { refuseClosedRoadmap } from '../closed-roadmaps/index.ts';

/** The rows of one place in their order; $1 the roadmap, the rest where in it. */
const NEIGHBOURS = {
  axis: 'select id from app.axis where roadmap_id = $1 order by position, id',
  objective: `
    select id from app.objective
    where roadmap_id = $1 and axis_id is not distinct from $2 and parent_id is not distinct from $3
    order by position, id`,
  action: `
    select id from app.action
    where roadmap_id = $1 and axis_id is not distinct from $2 and objective_id is not distinct from $3
      and parent_id is not distinct from $4 and removed_at is null
    order by position, id`,
} as const;

type Kind = keyof typeof NEIGHBOURS;
type Where = readonly (string | null)[];

async function idsIn(tx: EntityManager, kind: Kind, where: Where): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(NEIGHBOURS[kind], [...where]);
  return rows.map(({ id }) => id);
}

/** Two moves in one roadmap wait for each other: each one orders the neighbours it has seen. @throws RoadmapClosed */
export const lockRoadmap = (tx: EntityManager, roadmapId: string): Promise<void> =>
  refuseClosedRoadmap(tx, roadmapId, 'update');

/** The neighbour that comes next, `null` after the last one: where to put a row back. */
export async function nextTo(tx: EntityManager, kind: Kind, where: Where, id: string): Promise<string | null> {
  const ids = await idsIn(tx, kind, where);
  return ids[ids.indexOf(id) + 1] ?? null;
}

/** Orders a place so that one of its rows comes before another. @throws NotFound when the other is not there */
export async function orderBefore(
  tx: EntityManager,
  kind: Kind,
  where: Where,
  { id, before }: { id: string; before: string | null },
): Promise<void> {
  const others = (await idsIn(tx, kind, where)).filter((other) => other !== id);
  const at = before === null ? others.length : others.indexOf(before);
  if (at === -1) throw new NotFound();
  await tx.query(
    `update app.${kind} r set position = o.position
     from unnest($1::uuid[]) with ordinality as o (id, position) where r.id = o.id and r.position <> o.position`,
    [[...others.slice(0, at), id, ...others.slice(at)]],
  );
}
