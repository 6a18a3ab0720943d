import type { EntityManager } from 'typeorm';
import { Forbidden, NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';

/**
 * The rule about *this* body that the role table cannot say: the coordination acts in every body, a lead in those they
 * lead, nobody else in any; a body that does not exist is led by nobody.
 */
export async function leadsBody(tx: EntityManager, { role, personId }: Actor, bodyId: string): Promise<boolean> {
  if (role === 'COORDINATOR') return true;
  if (role !== 'LEAD') return false;
  const led = await tx.query<unknown[]>(
    `select 1 from app.body_officer where body_id = $1 and person_id = $2 and office = 'LEAD'`,
    [bodyId, personId],
  );
  return led.length > 0;
}

/**
 * Throws `Forbidden` for whoever does not lead the body, as `leadsBody` says; `NotFound` for the lead of other groups, for
 * whom this one does not exist, also where the transaction reads more than they do (decision 0049).
 */
export async function refuseUnlessLeads(tx: EntityManager, actor: Actor, bodyId: string): Promise<void> {
  if (await leadsBody(tx, actor, bodyId)) return;
  if (actor.role === 'LEAD' && !(await belongsTo(tx, bodyId))) throw new NotFound();
  throw new Forbidden();
}

async function belongsTo(tx: EntityManager, bodyId: string): Promise<boolean> {
  const [row] = await tx.query<[{ own: boolean }]>('select $1::uuid in (select core.bodies_of_reader()) as own', [
    bodyId,
  ]);
  return row.own;
}
