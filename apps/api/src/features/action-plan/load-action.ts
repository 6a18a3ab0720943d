import type { EntityManager } from 'typeorm';
import { Forbidden, NotFound } from '../../platform/errors/refusals.ts';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import { leadsBody, refuseUnlessLeads } from '../bodies/index.ts';
import { refuseClosedRoadmap } from '../closed-roadmaps/index.ts';
import { ActionEntity } from './action.entity.ts';

/** The action, in the plan or taken out of it. @throws NotFound */
export async function loadAction(tx: EntityManager, id: string): Promise<ActionEntity> {
  const action = await tx.findOneBy(ActionEntity, { id });
  if (!action) throw new NotFound();
  return action;
}

/** An action of the plan that `ctx` may change. @throws NotFound, Forbidden, RoadmapClosed */
export async function managedAction(tx: EntityManager, ctx: Actor, id: string): Promise<ActionEntity> {
  const action = await loadAction(tx, id);
  if (action.removedAt) throw new NotFound();
  await refuseUnlessManages(tx, ctx, action.bodyId);
  await refuseClosedRoadmap(tx, action.roadmapId);
  return action;
}

/** Where a transaction reads more than a lead does: an action of others is not there. @throws NotFound */
export async function refuseUnread(tx: EntityManager, { role }: Actor, id: string): Promise<void> {
  if (role !== 'LEAD') return;
  const [row] = await tx.query<[{ own: boolean }]>('select $1::uuid in (select core.actions_of_reader()) as own', [id]);
  if (!row.own) throw new NotFound();
}

/** Whether an action of this group, or of none, is theirs to change: as `refuseUnlessManages` says. */
export async function manages(tx: EntityManager, ctx: Actor, bodyId: string | null): Promise<boolean> {
  return ctx.role === 'COORDINATOR' || (bodyId !== null && (await leadsBody(tx, ctx, bodyId)));
}

/** An action without group is the coordination's; one of a group is also its lead's. @throws Forbidden, NotFound */
export async function refuseUnlessManages(tx: EntityManager, ctx: Actor, bodyId: string | null): Promise<void> {
  if (ctx.role === 'COORDINATOR') return;
  if (!bodyId) throw new Forbidden();
  await refuseUnlessLeads(tx, ctx, bodyId);
}

/** News come from the coordination, the chair, the group's lead, or whoever leads the action. @throws Forbidden */
export async function refuseUnlessReports(tx: EntityManager, ctx: CouncilContext, action: ActionEntity): Promise<void> {
  if (ctx.role === 'CHAIR' || action.leadPersonId === ctx.personId) return;
  await refuseUnlessManages(tx, ctx, action.bodyId);
}
