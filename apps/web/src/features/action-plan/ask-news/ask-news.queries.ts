import { queryOptions, useMutation } from '@tanstack/react-query';
import type { ChangeManyBody } from '@trame/contracts/action-plan';
import { newsRequestsApi } from '@trame/contracts/news-requests';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useIntent } from '../../../platform/use-intent.ts';

export type Which = ChangeManyBody['which'];

/** Whom a request would reach: asked anew each time the window opens, as it counts who was asked this week. */
export const newsPreviewOf = (councilId: string, which: Which) =>
  queryOptions({
    queryKey: [councilId, 'news-requests', which],
    queryFn: ({ signal }) => call(newsRequestsApi.preview, { params: { councilId }, body: { which } }, signal),
    staleTime: 0,
    gcTime: 0,
  });

function useStop() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: (batchId: string) => call(newsRequestsApi.stop, { params: { councilId, batchId } }),
    onSuccess: ({ stopped }) => notify(t('ask.stopped', { count: stopped })),
  });
}

/** Sent at once for the reader, a minute later for the world: the message offers to stop it. */
export function useAskNews() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const { key, renew } = useIntent();
  const { mutate: stop } = useStop();
  return useMutation({
    mutationFn: (body: { which: Which; digest: string }) =>
      call(newsRequestsApi.ask, { params: { councilId }, body, key: key() }),
    onSuccess: ({ batchId, asked }) => {
      renew();
      notify(t('ask.done', { count: asked }), () => stop(batchId));
    },
    meta: { quiet: true },
  });
}
