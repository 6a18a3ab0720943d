import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { CoreDb } from '../../platform/database/core-db.ts';

/** How many offers of other councils wait for an answer of this one; none for whoever does not coordinate it. */
export async function waitingOffers(tx: EntityManager): Promise<number> {
  return (await CoreDb.within(tx).call('core.offers_received', [LIMITS.list.page])).length;
}
