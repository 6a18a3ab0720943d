import { queryOptions } from '@tanstack/react-query';
import { subjectThreadsApi } from '@trame/contracts/subject-threads';
import { subjectsApi } from '@trame/contracts/subjects';
import { call } from '../call.ts';

/** What the items of one agenda go on with. */
export const sinceLastTimeOf = (params: { councilId: string; meetingId: string }) =>
  queryOptions({
    queryKey: [params.councilId, 'meetings', params.meetingId, 'since-last-time'],
    queryFn: ({ signal }) => call(subjectsApi.sinceLastTime, { params }, signal),
  });

/** The subject of an item across bodies. */
export const threadOf = (params: { councilId: string; meetingId: string; itemId: string }) =>
  queryOptions({
    queryKey: [params.councilId, 'meetings', params.meetingId, 'thread', params.itemId],
    queryFn: ({ signal }) => call(subjectThreadsApi.get, { params }, signal),
  });
