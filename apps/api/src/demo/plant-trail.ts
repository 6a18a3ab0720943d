import type { EntityManager } from 'typeorm';
import type { AuditTrail } from '../features/audit-trail/index.ts';
import { personKey } from './plant-people.ts';
import { actionKey, freshNews } from './plant-plan.ts';

/** What Cette semaine tells as new: the trail of the latest news of the plan, in the name of whoever gave them. */
export async function plantTrail(tx: EntityManager, id: (name: string) => string, audit: AuditTrail): Promise<void> {
  for (const { number, lead } of freshNews()) {
    await tx.query(`select set_config('app.actor_id', $1, true)`, [id(personKey(lead))]);
    await audit.record(tx, 'action.reported', id(actionKey(number)), ['news']);
  }
}
