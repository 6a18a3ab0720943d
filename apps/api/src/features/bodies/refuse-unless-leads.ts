import type { EntityManager } from 'typeorm';
import { Forbidden } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';

/**
 * The rule about *this* body that the role table cannot say: the coordination acts in every body, a lead in those they
 * lead. Throws `Forbidden` for anybody else; a body that does not exist is led by nobody.
 */
export async function refuseUnlessLeads(tx: EntityManager, { role, personId }: Actor, bodyId: string): Promise<void> {
  if (role === 'COORDINATOR') return;
  const leads =
    role === 'LEAD' &&
    (await tx.query<unknown[]>(
      `select 1 from app.body_officer where body_id = $1 and person_id = $2 and office = 'LEAD'`,
      [bodyId, personId],
    ));
  if (!leads || leads.length === 0) throw new Forbidden();
}
