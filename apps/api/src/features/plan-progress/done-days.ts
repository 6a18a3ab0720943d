import type { EntityManager } from 'typeorm';
import { DONE_DAYS } from './plan-progress.sql.ts';

/** The day each of these actions was done, when anybody knows it (decision 0033), by action. */
export async function doneDays(tx: EntityManager, actionIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; doneOn: string }[]>(DONE_DAYS, [actionIds]);
  return new Map(rows.map(({ id, doneOn }) => [id, doneOn]));
}
