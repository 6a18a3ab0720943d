import { queryOptions, useMutation } from '@tanstack/react-query';
import type { RequestOf } from '@trame/contracts/endpoint';
import { type MeetingsQuery, meetingsApi } from '@trame/contracts/meetings';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useIntent } from '../../platform/use-intent.ts';

/** Which meeting of which council a screen is about. */
export interface MeetingPath {
  councilId: string;
  meetingId: string;
}

const SENDING_MILLISECONDS = 5_000;

export const meetingsKey = (councilId: string) => [councilId, 'meetings'] as const;
/** What a change of one meeting makes stale: its page, the lists, and the week that counts them. */
export const staleAfter = (councilId: string) => [meetingsKey(councilId), [councilId, 'week']] as const;

export const meetingsList = (councilId: string, query: MeetingsQuery) =>
  queryOptions({
    queryKey: [...meetingsKey(councilId), 'list', query],
    queryFn: ({ signal }) => call(meetingsApi.list, { params: { councilId }, query }, signal),
  });

export const meetingPageOf = (params: MeetingPath) =>
  queryOptions({
    queryKey: [...meetingsKey(params.councilId), params.meetingId],
    queryFn: ({ signal }) => call(meetingsApi.get, { params }, signal),
    // while mails wait or leave, the page says so as it happens
    refetchInterval: ({ state }) => ((state.data?.sending.held ?? 0) > 0 ? SENDING_MILLISECONDS : false),
  });

/** What the next meeting of a body would be; nothing is asked before a body is chosen. */
export const proposalOf = (councilId: string, bodyId: string) =>
  queryOptions({
    queryKey: [...meetingsKey(councilId), 'proposal', bodyId],
    queryFn: ({ signal }) => call(meetingsApi.propose, { params: { councilId, bodyId } }, signal),
    enabled: bodyId !== '',
  });

export function useScheduleMeeting(councilId: string) {
  const { t } = useTranslation('meetings');
  const intent = useIntent();
  return useMutation({
    mutationFn: (body: RequestOf<typeof meetingsApi.schedule>['body']) =>
      call(meetingsApi.schedule, { params: { councilId }, body, key: intent.key() }),
    onSuccess: intent.renew,
    meta: { stale: staleAfter(councilId), done: t('schedule.done'), quiet: true },
  });
}

type Change = Pick<RequestOf<typeof meetingsApi.change>, 'body' | 'version'>;

export function useChangeMeeting(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  return useMutation({
    mutationFn: (change: Change) => call(meetingsApi.change, { params, ...change }),
    meta: { stale: staleAfter(params.councilId), done: t('before.changed'), quiet: true },
  });
}

export function useCancelMeeting(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  return useMutation({
    mutationFn: (version: number) => call(meetingsApi.cancel, { params, version }),
    meta: { stale: staleAfter(params.councilId), done: t('before.cancelDone') },
  });
}

export function useRemoveMeeting(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  return useMutation({
    mutationFn: (version: number) => call(meetingsApi.remove, { params, version }),
    meta: {
      stale: [
        [...meetingsKey(params.councilId), 'list'],
        [params.councilId, 'week'],
      ],
      done: t('before.removed'),
    },
  });
}
