import { queryOptions, useMutation } from '@tanstack/react-query';
import { mailedNewsApi, type NoteMailedNewsBody } from '@trame/contracts/mailed-news';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';

const key = (councilId: string) => [councilId, 'mailed-news'] as const;

export const mailedNewsOf = (councilId: string) =>
  queryOptions({
    queryKey: key(councilId),
    queryFn: ({ signal }) => call(mailedNewsApi.list, { params: { councilId } }, signal),
  });

interface Seen {
  mailedNewsId: string;
  version: number;
}

export function useNoteMailedNews() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ mailedNewsId, version, body }: Seen & { body: NoteMailedNewsBody }) =>
      call(mailedNewsApi.note, { params: { councilId, mailedNewsId }, version, body }),
    meta: { stale: [key(councilId), [councilId, 'plan'], [councilId, 'week']], done: t('mailed.noted') },
  });
}

export function useSetAside() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const { mutate: putBack } = useMutation({
    mutationFn: (mailedNewsId: string) => call(mailedNewsApi.putBack, { params: { councilId, mailedNewsId } }),
    meta: { stale: [key(councilId)] },
  });
  return useMutation({
    mutationFn: ({ mailedNewsId, version }: Seen) =>
      call(mailedNewsApi.setAside, { params: { councilId, mailedNewsId }, version }),
    onSuccess: (_done, { mailedNewsId }) => notify(t('mailed.aside'), () => putBack(mailedNewsId)),
    meta: { stale: [key(councilId)] },
  });
}
