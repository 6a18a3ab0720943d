import type { EntityManager } from 'typeorm';
import { LastCoordinator } from './memberships.errors.ts';

/** Locks the coordinators' rows, so that two who leave at once cannot both be the one who stays. */
export async function refuseLastCoordinator(tx: EntityManager, leaving: string): Promise<void> {
  const coordinators = await tx.query<{ id: string }[]>(
    `select id from app.membership where role = 'COORDINATOR' order by id for update`,
  );
  if (coordinators.length === 1 && coordinators[0]?.id === leaving) throw new LastCoordinator();
}
