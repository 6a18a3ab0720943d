import { queryOptions } from '@tanstack/react-query';
import { type PlanProgressQuery, planProgressApi } from '@trame/contracts/plan-progress';
import { call } from '../../platform/call.ts';

/** How far the plan is; read again, like all of the plan, after any change of it. */
export const planProgressOf = (councilId: string, query: PlanProgressQuery) =>
  queryOptions({
    queryKey: [councilId, 'plan', 'progress', query],
    queryFn: ({ signal }) => call(planProgressApi.get, { params: { councilId }, query }, signal),
    placeholderData: (shown) => shown, // a filter changes the numbers, not the page
  });
