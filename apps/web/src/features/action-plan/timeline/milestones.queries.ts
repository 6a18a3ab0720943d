import { queryOptions } from '@tanstack/react-query';
import { planViewsApi } from '@trame/contracts/plan-views';
import { call } from '../../../platform/call.ts';
import { planKey } from '../plan.queries.ts';

/** The dated milestones of the plan; read again, like the plan, when a sheet changes. */
export const milestonesOf = (councilId: string) =>
  queryOptions({
    queryKey: [...planKey(councilId), 'milestones'],
    queryFn: ({ signal }) => call(planViewsApi.milestones, { params: { councilId } }, signal),
  });
