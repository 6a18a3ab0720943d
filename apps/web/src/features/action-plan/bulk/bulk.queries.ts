import { queryOptions, useMutation } from '@tanstack/react-query';
import { actionPlanApi, type ChangeManyBody } from '@trame/contracts/action-plan';
import { planViewsApi } from '@trame/contracts/plan-views';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { usePlanMeta } from '../action-plan.queries.ts';
import { planKey } from '../plan.queries.ts';

/** What a change of many would do now; asked again whenever the plan is. */
export const previewOf = (councilId: string, body: ChangeManyBody) =>
  queryOptions({
    queryKey: [...planKey(councilId), 'preview', body],
    queryFn: ({ signal }) => call(planViewsApi.previewChange, { params: { councilId }, body }, signal),
    staleTime: 0,
  });

/** Takes a change of many back; what somebody touched since is named. */
function useUndoMany() {
  const { t } = useTranslation('planViews');
  const { councilId } = useCouncil();
  const fmt = useFmt();
  const { stale } = usePlanMeta('');
  return useMutation({
    mutationFn: (changeId: string) => call(planViewsApi.undoChange, { params: { councilId, changeId } }),
    onSuccess: ({ restored, left, leftCount }) => {
      const names = fmt.list(left.map(({ title }) => t('quoted', { title })));
      const rest = leftCount > 0 ? ` ${t('bulk.touched', { count: leftCount, list: names })}` : '';
      notify(`${t('bulk.undone', { count: restored })}${rest}`);
    },
    meta: { stale },
  });
}

export function useChangeMany() {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const { mutate: undo } = useUndoMany();
  const { stale } = usePlanMeta('');
  return useMutation({
    mutationFn: (body: ChangeManyBody) => call(actionPlanApi.changeMany, { params: { councilId }, body }),
    onSuccess: ({ changed, changeId }) =>
      notify(t('bulk.done', { count: changed }), changeId ? () => undo(changeId) : undefined),
    meta: { stale },
  });
}
