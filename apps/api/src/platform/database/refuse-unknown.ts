import type { EntityManager } from 'typeorm';
import { NotFound } from '../errors/refusals.ts';

/** Things that may be named, by table. */
export type Named = Partial<
  Record<'person' | 'organization' | 'body' | 'territory_unit', readonly (string | null | undefined)[]>
>;

/** Every id named must be this council's; else it is "not there". @throws NotFound */
export async function refuseUnknown(tx: EntityManager, named: Named): Promise<void> {
  for (const [table, given] of Object.entries(named)) {
    const ids = [...new Set(given.filter((id) => typeof id === 'string'))];
    if (ids.length === 0) continue;
    const found = await tx.query<unknown[]>(`select from app.${table} where id = any($1)`, [ids]);
    if (found.length !== ids.length) throw new NotFound();
  }
}
