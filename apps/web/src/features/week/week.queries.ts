import { queryOptions } from '@tanstack/react-query';
import { weekApi } from '@trame/contracts/week';
import { call } from '../../platform/call.ts';

export const weekOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'week'],
    queryFn: ({ signal }) => call(weekApi.get, { params: { councilId } }, signal),
  });

export const planPulseOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'week', 'plan'],
    queryFn: ({ signal }) => call(weekApi.pulse, { params: { councilId } }, signal),
  });

export const newsOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'week', 'news'],
    queryFn: ({ signal }) => call(weekApi.news, { params: { councilId } }, signal),
  });
