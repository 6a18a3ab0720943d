import { queryOptions } from '@tanstack/react-query';
import { type ProjectedPresence, projectionApi } from '@trame/contracts/projection';
import { call } from '../../../platform/call.ts';
import type { MeetingPath } from '../live-meetings.queries.ts';

/** A room waits for its wall: what the desk commits stands there within two seconds, from another device too. */
const FOLLOWS = 2_000;

export const projectionKey = ({ councilId, meetingId }: MeetingPath) => [councilId, 'projection', meetingId] as const;

export const projectionOf = (params: MeetingPath, presence: ProjectedPresence) =>
  queryOptions({
    queryKey: [...projectionKey(params), presence],
    queryFn: ({ signal }) => call(projectionApi.get, { params, query: { presence } }, signal),
    staleTime: 0,
    refetchInterval: FOLLOWS,
    // the desk has the focus while the wall is read
    refetchIntervalInBackground: true,
    placeholderData: (shown) => shown,
  });
