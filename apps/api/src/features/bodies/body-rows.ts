import type { TreeBody } from '@trame/domain/bodies/body-tree';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { BodyLabelTaken } from './bodies.errors.ts';

/** The whole tree, locked, so that two moves at once cannot make a ring. */
export const lockTree = (tx: EntityManager): Promise<TreeBody[]> =>
  tx.query<TreeBody[]>(
    `select id, parent_id as "parentId", position from app.body where dissolved_on is null
     order by position, id for update`,
  );

/** Throws `NotFound` unless the body is there and not dissolved; `null` is the top of the tree. */
export async function refuseUnknownParent(tx: EntityManager, parentId: string | null): Promise<void> {
  if (parentId === null) return;
  const found = await tx.query<unknown[]>('select 1 from app.body where id = $1 and dissolved_on is null', [parentId]);
  if (found.length === 0) throw new NotFound();
}

/** Throws `BodyLabelTaken` when another living body carries the label, whatever its case. */
export async function refuseTakenLabel(tx: EntityManager, label: string | undefined, ownId: string): Promise<void> {
  const twins = await tx.query<unknown[]>(
    'select 1 from app.body where lower(label) = lower($1) and id <> $2 and dissolved_on is null',
    [label ?? null, ownId],
  );
  if (twins.length > 0) throw new BodyLabelTaken();
}
