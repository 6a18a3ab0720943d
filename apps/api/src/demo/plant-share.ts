import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { CoreDb } from '../platform/database/core-db.ts';
import { newId } from '../platform/database/new-id.ts';
import { actionKey } from './plant-plan.ts';

/** One action that the council offers another to read: it waits for an answer there. */
export async function plantShare(tx: EntityManager, id: (name: string) => string, toCouncilId: string, at: Date) {
  const args = [newId(), id(actionKey('1.2.1')), toCouncilId, at, LIMITS.sharing.most];
  await CoreDb.within(tx).call('core.offer_share', args);
}
