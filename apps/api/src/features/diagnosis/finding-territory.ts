import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';

const PUT = `
  insert into app.finding_territory (finding_id, unit_id)
  select $1, u.id from app.territory_unit u where u.id = any($2::uuid[]) returning unit_id`;

/** Says which units of the territory a need or a resource is about. @throws NotFound when one is not this council's */
export async function settleTerritory(tx: EntityManager, findingId: string, unitIds: readonly string[]): Promise<void> {
  await tx.query('delete from app.finding_territory where finding_id = $1', [findingId]);
  const put = await tx.query<unknown[]>(PUT, [findingId, unitIds]);
  if (put.length !== new Set(unitIds).size) throw new NotFound();
}
