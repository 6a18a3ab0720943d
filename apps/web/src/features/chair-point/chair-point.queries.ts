import { queryOptions, useMutation } from '@tanstack/react-query';
import { chairPointApi } from '@trame/contracts/chair-point';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useIntent } from '../../platform/use-intent.ts';

export const pointOf = (councilId: string) =>
  queryOptions({
    queryKey: [councilId, 'point'],
    queryFn: ({ signal }) => call(chairPointApi.overview, { params: { councilId } }, signal),
  });

export function useSendPoint(councilId: string) {
  const { t } = useTranslation('chairPoint');
  const intent = useIntent();
  return useMutation({
    mutationFn: (to: string[]) => call(chairPointApi.send, { params: { councilId }, body: { to }, key: intent.key() }),
    onSuccess: intent.renew,
    meta: { stale: [pointOf(councilId).queryKey], done: t('page.sentNow'), quiet: true },
  });
}
