import { type QueryClient, queryOptions, replaceEqualDeep } from '@tanstack/react-query';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionRow, Plan, PlanQuery } from '@trame/contracts/action-plan-answers';
import { call } from '../../platform/call.ts';

export const planKey = (councilId: string) => [councilId, 'plan'] as const;

/** Every plan read, whatever its filters. */
export const plansKey = (councilId: string) => [...planKey(councilId), 'list'] as const;

export const planOf = (councilId: string, query: PlanQuery) =>
  queryOptions({
    queryKey: [...plansKey(councilId), query],
    queryFn: async ({ signal, client }) =>
      sameRows(client, councilId, await call(actionPlanApi.get, { params: { councilId }, query }, signal)),
    placeholderData: (shown) => shown, // a filter changes the lines, not the page
  });

/** A row that a plan read before holds as it is stays that row: another filter draws only the lines it brings. */
function sameRows(client: QueryClient, councilId: string, plan: Plan): Plan {
  const known = new Map<string, ActionRow>();
  for (const [, read] of client.getQueriesData<Plan>({ queryKey: plansKey(councilId) }))
    for (const row of read?.actions ?? []) known.set(row.id, row);
  return { ...plan, actions: plan.actions.map((row) => replaceEqualDeep(known.get(row.id), row)) };
}

export const actionOf = (councilId: string, actionId: string) =>
  queryOptions({
    queryKey: [...planKey(councilId), 'action', actionId],
    queryFn: ({ signal }) => call(actionPlanApi.getAction, { params: { councilId, actionId } }, signal),
  });
