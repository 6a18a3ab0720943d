import { queryOptions, useMutation } from '@tanstack/react-query';
import type { RequestOf } from '@trame/contracts/endpoint';
import { invitationsApi } from '@trame/contracts/invitations';
import type { Answer } from '@trame/domain/meetings/answer';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { type MeetingPath, staleAfter } from '../meetings.queries.ts';

/** Exact recipients and mail. Never kept: what is shown is what would leave now. */
export const convocationPreview = (params: MeetingPath) =>
  queryOptions({
    queryKey: [params.councilId, 'convocation', params.meetingId],
    queryFn: ({ signal }) => call(invitationsApi.preview, { params }, signal),
    staleTime: 0,
    gcTime: 0,
  });

type Convene = Pick<RequestOf<typeof invitationsApi.convene>, 'body' | 'version'>;

export const useConvene = (params: MeetingPath) =>
  useMutation({
    mutationFn: (asked: Convene) => call(invitationsApi.convene, { params, ...asked }),
    meta: { stale: staleAfter(params.councilId), quiet: true },
  });

export function useStopConvocation(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  return useMutation({
    mutationFn: (version: number) => call(invitationsApi.stop, { params, version }),
    onSuccess: ({ stopped }) => notify(t('convocation.stopped', { count: stopped })),
    meta: { stale: staleAfter(params.councilId) },
  });
}

export function useTypeAnswer(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  return useMutation({
    mutationFn: ({ invitationId, version, answer }: { invitationId: string; version: number; answer: Answer }) =>
      call(invitationsApi.typeAnswer, { params: { ...params, invitationId }, version, body: { answer } }),
    meta: { stale: staleAfter(params.councilId), done: t('answers.typed') },
  });
}

export function useAnswer(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  return useMutation({
    mutationFn: ({ version, answer }: { version: number; answer: Answer }) =>
      call(invitationsApi.answer, { params, version, body: { answer } }),
    meta: { stale: staleAfter(params.councilId), done: t('answers.typed') },
  });
}
