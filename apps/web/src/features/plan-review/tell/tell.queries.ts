import { queryOptions, useMutation } from '@tanstack/react-query';
import { planReviewApi } from '@trame/contracts/plan-review';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useIntent } from '../../../platform/use-intent.ts';
import { type ReviewPath, reviewsKey } from '../plan-review.queries.ts';

/** Whom the mails would reach: asked anew each time the window opens. */
export const tellingOf = (params: ReviewPath) =>
  queryOptions({
    queryKey: [...reviewsKey(params.councilId), params.planReviewId, 'telling'],
    queryFn: ({ signal }) => call(planReviewApi.previewTelling, { params }, signal),
    staleTime: 0,
    gcTime: 0,
  });

function useStop(params: ReviewPath) {
  const { t } = useTranslation('actionPlan');
  return useMutation({
    mutationFn: () => call(planReviewApi.stopTelling, { params }),
    onSuccess: ({ stopped }) => notify(t('ask.stopped', { count: stopped })),
    meta: { stale: [reviewsKey(params.councilId)] },
  });
}

/** Sent at once for the reader, a minute later for the world: the message offers to stop it. */
export function useTell(params: ReviewPath) {
  const { t } = useTranslation('planReview');
  const { key, renew } = useIntent();
  const { mutate: stop } = useStop(params);
  return useMutation({
    mutationFn: (digest: string) => call(planReviewApi.tell, { params, key: key(), body: { digest } }),
    onSuccess: ({ told }) => {
      renew();
      notify(t('tell.done', { count: told }), () => stop());
    },
    meta: { stale: [reviewsKey(params.councilId)], quiet: true },
  });
}
