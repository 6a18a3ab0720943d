import { queryOptions } from '@tanstack/react-query';
import { type ClashDatesQuery, type ClashesQuery, clashesApi } from '@trame/contracts/clashes';
import { call } from '../../../platform/call.ts';
import { meetingsKey } from '../meetings.queries.ts';

/** Meetings at the same time as one would be; nothing is asked before its body, its hour and its duration are there. */
export const clashesWith = (councilId: string, query: ClashesQuery) =>
  queryOptions({
    queryKey: [...meetingsKey(councilId), 'clashes', query],
    queryFn: ({ signal }) => call(clashesApi.list, { params: { councilId }, query }, signal),
    enabled: query.bodyId !== '' && query.local !== '' && query.minutes > 0,
  });

/** The same for the dates of a series. */
export const clashesOfDates = (councilId: string, query: ClashDatesQuery) =>
  queryOptions({
    queryKey: [...meetingsKey(councilId), 'clashes', query],
    queryFn: ({ signal }) => call(clashesApi.ofDates, { params: { councilId }, query }, signal),
    enabled: query.bodyId !== '' && query.dates !== '' && query.minutes > 0,
  });
