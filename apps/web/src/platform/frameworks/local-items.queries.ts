import { queryOptions } from '@tanstack/react-query';
import { frameworksApi } from '@trame/contracts/frameworks';
import { call } from '../call.ts';

/** The axes of local contracts, archived ones too. */
export const localItemsOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'frameworks'],
    queryFn: ({ signal }) => call(frameworksApi.list, { params: { councilId } }, signal),
    select: ({ items }) => items,
  });
