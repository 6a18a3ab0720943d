import { useMutation } from '@tanstack/react-query';
import { documentsApi } from '@trame/contracts/documents';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { type MeetingPath, staleAfter } from '../meetings.queries.ts';

/** Says that a meeting needs no document, and offers to take it back. */
export function useSettleDocuments(params: MeetingPath) {
  const { t } = useTranslation('meetings');
  const settle = (settled: boolean) => call(documentsApi.settle, { params, body: { settled } });
  const stale = staleAfter(params.councilId);
  const undo = useMutation({ mutationFn: () => settle(false), meta: { stale, done: t('checklist.awaited') } });
  return useMutation({
    mutationFn: () => settle(true),
    onSuccess: () => notify(t('checklist.settled'), () => undo.mutate()),
    meta: { stale },
  });
}
