import { queryOptions } from '@tanstack/react-query';
import { bodiesApi } from '@trame/contracts/bodies';
import { call } from './call.ts';

/** The bodies of the council. */
export const bodiesOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'bodies', 'list'],
    queryFn: ({ signal }) => call(bodiesApi.list, { params: { councilId } }, signal),
  });
