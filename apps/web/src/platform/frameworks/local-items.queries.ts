import { queryOptions } from '@tanstack/react-query';
import { frameworksApi } from '@trame/contracts/frameworks';
import { call } from '../call.ts';

/** The axes of local contracts, under the key of the plan: what changes one changes how the other is read. */
export const localItemsOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'plan', 'frameworks'],
    queryFn: ({ signal }) => call(frameworksApi.list, { params: { councilId } }, signal),
    select: ({ items }) => items,
  });
