import { useMutation } from '@tanstack/react-query';
import { actionPlanApi, type ReportBody } from '@trame/contracts/action-plan';
import { invitationsApi } from '@trame/contracts/invitations';
import type { Answer } from '@trame/domain/meetings/answer';
import { useTranslation } from 'react-i18next';
import { call } from '../call.ts';
import { useCouncil } from '../council.tsx';
import { useIntent } from '../use-intent.ts';

export const ownPageKey = (councilId: string) => [councilId, 'mine'] as const;
export const groupsKey = (councilId: string) => [councilId, 'groups'] as const;

/** What an answer or news make stale: the pages of whoever said so, and the screens that show them to all. */
const staleAfter = (councilId: string, about: 'meetings' | 'plan') => [
  ownPageKey(councilId),
  groupsKey(councilId),
  [councilId, 'week'],
  [councilId, about],
];

export function useOwnAnswer(meetingId: string) {
  const { t } = useTranslation('ownPage');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ version, answer }: { version: number; answer: Answer }) =>
      call(invitationsApi.answer, { params: { councilId, meetingId }, version, body: { answer } }),
    meta: { stale: staleAfter(councilId, 'meetings'), done: t('invitations.done') },
  });
}

export function useOwnNews(actionId: string) {
  const { t } = useTranslation('ownPage');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  return useMutation({
    mutationFn: (body: ReportBody) => call(actionPlanApi.report, { params: { councilId, actionId }, body, key: key() }),
    onSuccess: renew,
    meta: { stale: staleAfter(councilId, 'plan'), done: t('actions.done'), quiet: true },
  });
}
