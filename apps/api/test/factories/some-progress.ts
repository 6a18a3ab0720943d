import { actionPlanApi as plan } from '@trame/contracts/action-plan';
import { planProgressApi as api, type PlanProgress } from '@trame/contracts/plan-progress';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';

/** How far the plan is, as somebody reads it. */
export const progressOf = async (who: TestMember, query = {}): Promise<PlanProgress> =>
  api.get.response.parse((await who.call(api.get, { query })).body);

const idOf = ({ body }: { body: { id?: unknown } }): string => String(body.id);

/** Adds, changes and reports as the coordination of a council does. */
export function working(council: TestCouncil) {
  const add = async (title: string, body: object = {}): Promise<string> =>
    idOf(await council.call(plan.addAction, { key: newId(), body: { title, ...body } }));
  const change = async (actionId: string, body: object) => {
    const params = { actionId };
    const { version } = plan.getAction.response.parse((await council.call(plan.getAction, { params })).body);
    return council.call(plan.changeAction, { params, version, body });
  };
  const report = (actionId: string, word: string, progress: number | null = null) =>
    council.call(plan.report, { key: newId(), params: { actionId }, body: { word, text: '', progress } });
  return { add, change, report };
}
