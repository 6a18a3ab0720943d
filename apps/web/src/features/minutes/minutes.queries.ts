import { queryOptions, useMutation } from '@tanstack/react-query';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { call } from '../../platform/call.ts';

export interface MinutesPath {
  councilId: string;
  meetingId: string;
}

const minutesKey = ({ councilId, meetingId }: MinutesPath) => [councilId, 'minutes', meetingId] as const;

/** What a step in the life of minutes changes: themselves, the meeting in lists, and the week. */
export const staleMinutes = (params: MinutesPath) =>
  [minutesKey(params), [params.councilId, 'meetings'], [params.councilId, 'week']] as const;

export const minutesOf = (params: MinutesPath) =>
  queryOptions({
    queryKey: minutesKey(params),
    queryFn: ({ signal }) => call(minutesApi.get, { params }, signal),
  });

export const useMarkWithoutDebate = (params: MinutesPath) =>
  useMutation({
    mutationFn: (itemId: string) =>
      call(liveMeetingsApi.markWithoutDebate, { params: { ...params, itemId }, body: { withoutDebate: true } }),
    meta: { stale: [minutesKey(params)] },
  });
