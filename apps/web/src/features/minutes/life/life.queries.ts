import { queryOptions, useMutation } from '@tanstack/react-query';
import { circulationApi } from '@trame/contracts/circulation';
import { correctionsApi } from '@trame/contracts/corrections';
import type { RequestOf } from '@trame/contracts/endpoint';
import { minutesLifeApi } from '@trame/contracts/minutes-life';
import { minutesVersionsApi } from '@trame/contracts/minutes-versions';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useIntent } from '../../../platform/use-intent.ts';
import { type MinutesPath, staleMinutes } from '../minutes.queries.ts';

export const lifeOf = (params: MinutesPath) =>
  queryOptions({
    queryKey: [params.councilId, 'minutes', params.meetingId, 'life'],
    queryFn: ({ signal }) => call(minutesLifeApi.get, { params }, signal),
  });

/** Exact readers and mail. Never kept: what is shown is what would leave now. */
export const circulationOf = (params: MinutesPath) =>
  queryOptions({
    queryKey: [params.councilId, 'minutes', params.meetingId, 'circulation'],
    queryFn: ({ signal }) => call(circulationApi.preview, { params }, signal),
    staleTime: 0,
    gcTime: 0,
  });

export const versionOf = (params: MinutesPath, number: number) =>
  queryOptions({
    queryKey: [params.councilId, 'minutes', params.meetingId, 'version', number],
    queryFn: ({ signal }) => call(minutesVersionsApi.get, { params: { ...params, number: String(number) } }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

type Asked<E extends Parameters<typeof call>[0]> = Omit<RequestOf<E>, 'params' | 'key'>;

export function useAskReview(params: MinutesPath) {
  const { t } = useTranslation('minutesLife');
  return useMutation({
    mutationFn: (asked: Asked<typeof minutesLifeApi.askReview>) => call(minutesLifeApi.askReview, { params, ...asked }),
    meta: { stale: staleMinutes(params), done: t('ask.done'), quiet: true },
  });
}

export function useTakeBack(params: MinutesPath) {
  const { t } = useTranslation('minutesLife');
  return useMutation({
    mutationFn: (version: number) => call(minutesLifeApi.takeBack, { params, version }),
    meta: { stale: staleMinutes(params), done: t('takenBack') },
  });
}

export function useAnswerReview(params: MinutesPath) {
  const { t } = useTranslation('minutesLife');
  return useMutation({
    mutationFn: (asked: Asked<typeof minutesLifeApi.answerReview>) =>
      call(minutesLifeApi.answerReview, { params, ...asked }),
    onSuccess: (_life, { body }) => notify(t(body.agreed ? 'answer.agreed' : 'answer.returned')),
    meta: { stale: staleMinutes(params) },
  });
}

export const useCirculate = (params: MinutesPath) =>
  useMutation({
    mutationFn: (asked: Asked<typeof circulationApi.circulate>) => call(circulationApi.circulate, { params, ...asked }),
    meta: { stale: staleMinutes(params), quiet: true },
  });

export function useStopCirculation(params: MinutesPath) {
  const { t } = useTranslation('minutesLife');
  return useMutation({
    mutationFn: (version: number) => call(circulationApi.stop, { params, version }),
    onSuccess: ({ stopped }) => notify(t('circulate.stopped', { count: stopped })),
    meta: { stale: staleMinutes(params) },
  });
}

export function useApprove(params: MinutesPath) {
  const { t } = useTranslation('minutesLife');
  return useMutation({
    mutationFn: (asked: Asked<typeof minutesLifeApi.approve>) => call(minutesLifeApi.approve, { params, ...asked }),
    meta: { stale: staleMinutes(params), done: t('approve.done'), quiet: true },
  });
}

export function useArchive(params: MinutesPath) {
  const { t } = useTranslation('minutesLife');
  return useMutation({
    mutationFn: (version: number) => call(minutesLifeApi.archive, { params, version }),
    meta: { stale: staleMinutes(params), done: t('archived') },
  });
}

export function useAskCorrection(params: MinutesPath) {
  const { t } = useTranslation('minutesLife');
  const intent = useIntent();
  return useMutation({
    mutationFn: (body: Asked<typeof correctionsApi.ask>['body']) =>
      call(correctionsApi.ask, { params, body, key: intent.key() }),
    onSuccess: intent.renew,
    meta: { stale: staleMinutes(params), done: t('corrections.asked'), quiet: true },
  });
}

export function useSettleCorrection(params: MinutesPath) {
  const { t } = useTranslation('minutesLife');
  return useMutation({
    mutationFn: ({ correctionId, ...asked }: Asked<typeof correctionsApi.settle> & { correctionId: string }) =>
      call(correctionsApi.settle, { params: { ...params, correctionId }, ...asked }),
    meta: { stale: staleMinutes(params), done: t('corrections.settled'), quiet: true },
  });
}

export function useWriteVersion(params: MinutesPath) {
  const { t } = useTranslation('minutesLife');
  const intent = useIntent();
  return useMutation({
    mutationFn: (body: Asked<typeof minutesVersionsApi.correct>['body']) =>
      call(minutesVersionsApi.correct, { params, body, key: intent.key() }),
    onSuccess: intent.renew,
    meta: { stale: staleMinutes(params), done: t('versions.done'), quiet: true },
  });
}
