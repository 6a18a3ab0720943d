import type { EntityManager } from 'typeorm';

/**
 * Gives the council's settings their next version if they are still the ones the person saw; false when they moved on.
 * Councils opened before they had settings get theirs here.
 */
export async function touchProfile(tx: EntityManager, seenVersion: number): Promise<boolean> {
  await tx.query('insert into app.council_profile default values on conflict (council_id) do nothing');
  const touched = await tx.query<[unknown[], number]>(
    'update app.council_profile set version = version + 1 where version = $1',
    [seenVersion],
  );
  return touched[1] === 1;
}
