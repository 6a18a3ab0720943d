import type { TreeBody } from '@trame/domain/bodies/body-tree';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { BodyLabelTaken, BodyTagTaken } from './bodies.errors.ts';

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

/** Throws `BodyLabelTaken` or `BodyTagTaken` when another living body carries one of them, whatever its case. */
export async function refuseTakenNames(tx: EntityManager, { label, tag }: Names, ownId: string): Promise<void> {
  const twins = await tx.query<{ ofLabel: boolean }[]>(
    `select coalesce(lower(label) = lower($1), false) as "ofLabel" from app.body
     where (lower(label) = lower($1) or lower(tag) = lower($2)) and id <> $3 and dissolved_on is null`,
    [label ?? null, tag ?? null, ownId],
  );
  if (twins.some(({ ofLabel }) => ofLabel)) throw new BodyLabelTaken();
  if (twins.length > 0) throw new BodyTagTaken();
}

interface Names {
  label?: string | undefined;
  tag?: string | undefined;
}

/** The tags that living bodies carry. */
export async function takenTags(tx: EntityManager): Promise<string[]> {
  const bodies = await tx.query<{ tag: string }[]>('select tag from app.body where dissolved_on is null');
  return bodies.map(({ tag }) => tag);
}
