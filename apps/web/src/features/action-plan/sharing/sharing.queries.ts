import { queryOptions, useMutation } from '@tanstack/react-query';
import { sharingApi } from '@trame/contracts/sharing';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';

const received = (councilId: string) => [councilId, 'shared-actions'] as const;
const given = (councilId: string, actionId: string) => [councilId, 'plan', 'shares', actionId] as const;

export const sharedActionsOf = (councilId: string) =>
  queryOptions({
    queryKey: [...received(councilId), 'list'],
    queryFn: ({ signal }) => call(sharingApi.list, { params: { councilId } }, signal),
  });

export const offersOf = (councilId: string) =>
  queryOptions({
    queryKey: [...received(councilId), 'offers'],
    queryFn: ({ signal }) => call(sharingApi.offers, { params: { councilId } }, signal),
  });

export const sharesOf = (councilId: string, actionId: string) =>
  queryOptions({
    queryKey: given(councilId, actionId),
    queryFn: ({ signal }) => call(sharingApi.shares, { params: { councilId, actionId } }, signal),
  });

/** Councils whose name holds what was typed; the API asks for two letters. */
export const otherCouncils = (councilId: string, search: string) =>
  queryOptions({
    queryKey: [councilId, 'other-councils', search],
    queryFn: ({ signal }) => call(sharingApi.councils, { params: { councilId }, query: { search } }, signal),
    enabled: search.length > 1,
    placeholderData: (shown) => shown,
  });

/** A share as it was read: what moves it names its version. */
interface Seen {
  id: string;
  version: number;
}

export function useOfferShare(actionId: string) {
  const { t } = useTranslation('sharing');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ toCouncilId, key }: { toCouncilId: string; key: string }) =>
      call(sharingApi.offer, { params: { councilId, actionId }, body: { toCouncilId }, key }),
    meta: { stale: [[councilId, 'plan']], done: t('offered'), quiet: true },
  });
}

export function useWithdrawShare(actionId: string) {
  const { t } = useTranslation('sharing');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id: shareId, version }: Seen) =>
      call(sharingApi.withdraw, { params: { councilId, actionId, shareId }, version }),
    meta: { stale: [[councilId, 'plan']], done: t('withdrawn') },
  });
}

export function useAnswerOffer(answer: 'ACCEPTED' | 'DECLINED') {
  const { t } = useTranslation('sharing');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id: shareId, version }: Seen) =>
      call(sharingApi.answer, { params: { councilId, shareId }, body: { answer }, version }),
    meta: { stale: [received(councilId)], done: t(answer === 'ACCEPTED' ? 'accepted' : 'declined') },
  });
}

export function useStopShare() {
  const { t } = useTranslation('sharing');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id: shareId, version }: Seen) => call(sharingApi.stop, { params: { councilId, shareId }, version }),
    meta: { stale: [received(councilId)], done: t('stopped') },
  });
}
