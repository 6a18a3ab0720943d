import { queryOptions } from '@tanstack/react-query';
import { ownPageApi } from '@trame/contracts/own-page';
import { call } from '../../platform/call.ts';
import { ownPageKey } from '../../platform/own/own.queries.ts';

export const ownPageOf = (councilId: string) =>
  queryOptions({
    queryKey: ownPageKey(councilId),
    queryFn: ({ signal }) => call(ownPageApi.get, { params: { councilId } }, signal),
  });
