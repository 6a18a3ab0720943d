import type { EntityManager, EntityTarget, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { NotFound, VersionStale } from '../errors/refusals.ts';
import type { VersionedEntity } from './tenant-entity.ts';

/**
 * Changes a row only if it is still the one the person saw; a stale version is refused with what is stored (412), so
 * that the loser sees both texts. What is `undefined` in the patch stays as it is. Answers the changed row.
 */
export async function updateVersion<E extends VersionedEntity, V>(
  tx: EntityManager,
  entity: EntityTarget<E>,
  key: { id: string; seenVersion: number },
  patch: { [K in keyof E]?: E[K] | undefined },
  mapper: (row: E) => V | Promise<V>,
): Promise<V> {
  const where = { id: key.id } as FindOptionsWhere<E>;
  const done = await tx
    .createQueryBuilder()
    .update(entity)
    .set({ ...patch, version: () => 'version + 1' } as unknown as QueryDeepPartialEntity<E>)
    .where({ ...where, version: key.seenVersion })
    .execute();
  const row = await tx.findOneBy(entity, where);
  if (!row) throw new NotFound();
  if (done.affected !== 1) throw new VersionStale(await mapper(row));
  return mapper(row);
}
