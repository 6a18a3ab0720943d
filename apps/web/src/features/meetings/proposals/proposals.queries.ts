import { queryOptions, useMutation } from '@tanstack/react-query';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { type Proposal, type ProposeBody, proposalsApi } from '@trame/contracts/proposals';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useIntent } from '../../../platform/use-intent.ts';
import { type MeetingPath, meetingsKey, staleAfter } from '../meetings.queries.ts';

export const myProposals = (params: MeetingPath) =>
  queryOptions({
    queryKey: [...meetingsKey(params.councilId), params.meetingId, 'proposals'],
    queryFn: ({ signal }) => call(proposalsApi.mine, { params }, signal),
  });

export function usePropose(params: MeetingPath) {
  const { t } = useTranslation('subjects');
  const intent = useIntent();
  return useMutation({
    mutationFn: (body: ProposeBody) => call(proposalsApi.propose, { params, body, key: intent.key() }),
    onSuccess: intent.renew,
    meta: { stale: staleAfter(params.councilId), done: t('proposals.sent'), quiet: true },
  });
}

export function useWithdraw(params: MeetingPath) {
  const { t } = useTranslation('subjects');
  return useMutation({
    mutationFn: ({ id, version }: Proposal) =>
      call(proposalsApi.withdraw, { params: { ...params, proposalId: id }, version }),
    meta: { stale: staleAfter(params.councilId), done: t('proposals.withdrawn') },
  });
}

/** Declines a proposal with an answer, and offers to put it back. */
export function useDecline(councilId: string) {
  const { t } = useTranslation('subjects');
  const meta = { stale: staleAfter(councilId) };
  const undo = useMutation({
    mutationFn: (parkedPointId: string) => call(parkedPointsApi.restore, { params: { councilId, parkedPointId } }),
    meta: { ...meta, done: t('parking.restored') },
  });
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      call(proposalsApi.decline, { params: { councilId, parkedPointId: id }, body: { reason } }),
    onSuccess: (_nothing, { id }) => notify(t('proposals.declined'), () => undo.mutate(id)),
    meta: { ...meta, quiet: true },
  });
}
