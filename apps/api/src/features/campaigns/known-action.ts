import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';

/** An event is part of an action that is in the plan of the council. @throws NotFound */
export async function refuseUnknownAction(tx: EntityManager, actionId: string | null): Promise<void> {
  if (!actionId) return;
  const found = await tx.query<unknown[]>('select from app.action where id = $1 and removed_at is null', [actionId]);
  if (found.length === 0) throw new NotFound();
}
