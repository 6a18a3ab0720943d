import { queryOptions } from '@tanstack/react-query';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { PlanQuery } from '@trame/contracts/action-plan-answers';
import { call } from '../../platform/call.ts';

export const planKey = (councilId: string) => [councilId, 'plan'] as const;

/** Every plan read, whatever its filters. */
export const plansKey = (councilId: string) => [...planKey(councilId), 'list'] as const;

export const planOf = (councilId: string, query: PlanQuery) =>
  queryOptions({
    queryKey: [...plansKey(councilId), query],
    queryFn: ({ signal }) => call(actionPlanApi.get, { params: { councilId }, query }, signal),
    placeholderData: (shown) => shown, // a filter changes the lines, not the page
  });

export const actionOf = (councilId: string, actionId: string) =>
  queryOptions({
    queryKey: [...planKey(councilId), 'action', actionId],
    queryFn: ({ signal }) => call(actionPlanApi.getAction, { params: { councilId, actionId } }, signal),
  });
