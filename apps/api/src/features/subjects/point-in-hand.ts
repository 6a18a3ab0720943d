import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { PointTaken } from './subjects.errors.ts';

/** A parked point that a command holds until its commit. */
export interface PointInHand {
  id: string;
  version: number;
  bodyId: string;
  fromBodyId: string | null;
  itemId: string | null;
  removed: boolean;
}

const POINT_IN_HAND = `
  select id, version, body_id as "bodyId", from_body_id as "fromBodyId", item_id as "itemId", removed_at is not null as removed
  from app.parked_point where id = $1 for update`;

/** A point of a body the actor acts in, or that such a body sent. Throws `NotFound`, `Forbidden`. */
export async function pointInHand(tx: EntityManager, ctx: Actor, pointId: string): Promise<PointInHand> {
  const [point] = await tx.query<PointInHand[]>(POINT_IN_HAND, [pointId]);
  if (!point) throw new NotFound();
  const sender = point.fromBodyId;
  await refuseUnlessLeads(tx, ctx, point.bodyId).catch((refusal: unknown) => {
    if (!sender) throw refusal;
    return refuseUnlessLeads(tx, ctx, sender);
  });
  return point;
}

/** The same, while it waits. Throws `PointTaken` too. */
export async function waitingPoint(tx: EntityManager, ctx: Actor, pointId: string): Promise<PointInHand> {
  const point = await pointInHand(tx, ctx, pointId);
  if (point.itemId || point.removed) throw new PointTaken();
  return point;
}
