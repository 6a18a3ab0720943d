import { type AddActionBody, actionPlanApi } from '@trame/contracts/action-plan';
import { type AddToPlanBody, planHierarchyApi } from '@trame/contracts/plan-hierarchy';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestApp } from '../test-app.ts';

/** A council whose coordinator shapes its plan; each part that is added answers its id. */
export async function aPlanOf(app: TestApp) {
  const council = await app.council();
  const added = ({ body }: { body: { id: string } }): string => body.id;
  return {
    council,
    axis: async (title: string) =>
      added(await council.call(actionPlanApi.addAxis, { body: { title, number: null }, key: newId() })),
    objective: async (title: string, at: Omit<AddToPlanBody, 'title'> = {}) =>
      added(await council.call(planHierarchyApi.addObjective, { body: { title, ...at }, key: newId() })),
    action: async (title: string, at: Omit<AddActionBody, 'title'>) =>
      added(await council.call(actionPlanApi.addAction, { body: { title, ...at }, key: newId() })),
  };
}
