import { queryOptions, useMutation } from '@tanstack/react-query';
import type { RequestOf } from '@trame/contracts/endpoint';
import { pollsApi } from '@trame/contracts/polls';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useIntent } from '../../../platform/use-intent.ts';
import { staleAfter } from '../meetings.queries.ts';

/** Which poll of which council a screen is about. */
export interface PollPath {
  councilId: string;
  pollId: string;
}

const SENDING_MILLISECONDS = 5_000;
const pollsKey = (councilId: string) => [councilId, 'polls'] as const;
/** What a change of a poll makes stale: the polls, and what a choice adds to meetings and to the week. */
const stale = (councilId: string) => [pollsKey(councilId), ...staleAfter(councilId)] as const;

export const pollsList = (councilId: string) =>
  queryOptions({
    queryKey: [...pollsKey(councilId), 'list'],
    queryFn: ({ signal }) => call(pollsApi.list, { params: { councilId } }, signal),
  });

export const pollPageOf = (params: PollPath) =>
  queryOptions({
    queryKey: [...pollsKey(params.councilId), params.pollId],
    queryFn: ({ signal }) => call(pollsApi.get, { params }, signal),
    // while mails wait or leave, the page says so as it happens
    refetchInterval: ({ state }) => ((state.data?.sending?.held ?? 0) > 0 ? SENDING_MILLISECONDS : false),
  });

/** Exact recipients and mail. Never kept: what is shown is what would leave now. */
export const openingPreview = (params: PollPath) =>
  queryOptions({
    queryKey: [params.councilId, 'opening', params.pollId],
    queryFn: ({ signal }) => call(pollsApi.preview, { params }, signal),
    staleTime: 0,
    gcTime: 0,
  });

export function useCreatePoll(councilId: string) {
  const { t } = useTranslation('polls');
  const intent = useIntent();
  return useMutation({
    mutationFn: (body: RequestOf<typeof pollsApi.create>['body']) =>
      call(pollsApi.create, { params: { councilId }, body, key: intent.key() }),
    onSuccess: intent.renew,
    meta: { stale: stale(councilId), done: t('create.done'), quiet: true },
  });
}

export function useChangePoll(params: PollPath) {
  const { t } = useTranslation('polls');
  return useMutation({
    mutationFn: (asked: Pick<RequestOf<typeof pollsApi.change>, 'body' | 'version'>) =>
      call(pollsApi.change, { params, ...asked }),
    meta: { stale: stale(params.councilId), done: t('change.done'), quiet: true },
  });
}

export const useOpenPoll = (params: PollPath) =>
  useMutation({
    mutationFn: (asked: Pick<RequestOf<typeof pollsApi.open>, 'body' | 'version'>) =>
      call(pollsApi.open, { params, ...asked }),
    meta: { stale: stale(params.councilId), quiet: true },
  });

export function useStopOpening(params: PollPath) {
  const { t } = useTranslation('meetings');
  return useMutation({
    mutationFn: (version: number) => call(pollsApi.stop, { params, version }),
    onSuccess: ({ stopped }) => notify(t('convocation.stopped', { count: stopped })),
    meta: { stale: stale(params.councilId) },
  });
}

export function useTypePollAnswers(params: PollPath & { personId: string }) {
  const { t } = useTranslation('polls');
  return useMutation({
    mutationFn: (asked: Pick<RequestOf<typeof pollsApi.typeAnswers>, 'body' | 'version'>) =>
      call(pollsApi.typeAnswers, { params, ...asked }),
    meta: { stale: stale(params.councilId), done: t('type.done'), quiet: true },
  });
}

export function useAnswerPoll(params: PollPath) {
  const { t } = useTranslation('polls');
  return useMutation({
    mutationFn: (asked: Pick<RequestOf<typeof pollsApi.answer>, 'body' | 'version'>) =>
      call(pollsApi.answer, { params, ...asked }),
    meta: { stale: stale(params.councilId), done: t('type.done'), quiet: true },
  });
}

export function useNudge(params: PollPath) {
  const { t } = useTranslation('polls');
  return useMutation({
    mutationFn: (version: number) => call(pollsApi.nudge, { params, version }),
    onSuccess: ({ nudged }) => notify(t('silent.done', { count: nudged })),
    meta: { stale: stale(params.councilId) },
  });
}

export function useChooseSlot(params: PollPath) {
  const { t } = useTranslation('polls');
  return useMutation({
    mutationFn: ({ slotId, version }: { slotId: string; version: number }) =>
      call(pollsApi.choose, { params, version, body: { slotId } }),
    meta: { stale: stale(params.councilId), done: t('chosenDone') },
  });
}

export function useCancelPoll(params: PollPath) {
  const { t } = useTranslation('polls');
  return useMutation({
    mutationFn: (version: number) => call(pollsApi.cancel, { params, version }),
    meta: { stale: stale(params.councilId), done: t('cancelDone') },
  });
}

export function useExtendPoll(params: PollPath) {
  const { t } = useTranslation('polls');
  return useMutation({
    mutationFn: (asked: Pick<RequestOf<typeof pollsApi.extend>, 'body' | 'version'>) =>
      call(pollsApi.extend, { params, ...asked }),
    meta: { stale: stale(params.councilId), done: t('extend.done'), quiet: true },
  });
}

export function useRemovePoll(params: PollPath) {
  const { t } = useTranslation('polls');
  return useMutation({
    mutationFn: (version: number) => call(pollsApi.remove, { params, version }),
    // not its own page, which is no more
    meta: { stale: [[...pollsKey(params.councilId), 'list']], done: t('removed') },
  });
}
