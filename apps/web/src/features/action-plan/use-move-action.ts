import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { usePlanMeta } from './action-plan.queries.ts';
import { plansKey } from './plan.queries.ts';

interface Move {
  id: string;
  status: ActionRow['status'];
  /** It takes a move back: nothing more to offer. */
  isUndo?: boolean;
}

/** An action goes to another status: shown at once, put back when it is refused, with ten seconds to change one's mind. */
export function useMoveAction() {
  const { t } = useTranslation(['planViews', 'actionPlan']);
  const { councilId } = useCouncil();
  const { stale } = usePlanMeta('');
  const client = useQueryClient();
  const queryKey = plansKey(councilId);
  const plans = () => client.getQueriesData<Plan>({ queryKey });
  const rowOf = (id: string) => plans().flatMap(([, plan]) => plan?.actions.filter((row) => row.id === id) ?? [])[0];
  const show = (id: string, change: Partial<ActionRow>) =>
    client.setQueriesData<Plan>(
      { queryKey },
      (plan) => plan && { ...plan, actions: changed(plan.actions, id, change) },
    );
  const { mutate } = useMutation({
    scope: { id: 'plan-moves' }, // two moves in a row: the second one reads the version of the first
    mutationFn: ({ id, status }: Move) => {
      const params = { councilId, actionId: id };
      return call(actionPlanApi.changeAction, { params, version: rowOf(id)?.version ?? 0, body: { status } });
    },
    onMutate: ({ id, status }) => {
      void client.cancelQueries({ queryKey });
      const before = rowOf(id)?.status;
      show(id, { status });
      return before;
    },
    onSuccess: ({ id, version }, { status, isUndo = false }, before) => {
      show(id, { version });
      if (isUndo || !before) notify(t('moved', { status: t(`actionPlan:status.${status}`) }));
      else
        notify(t('moved', { status: t(`actionPlan:status.${status}`) }), () =>
          mutate({ id, status: before, isUndo: true }),
        );
    },
    onError: (_error, { id }, before) => (before ? show(id, { status: before }) : undefined),
    meta: { stale },
  });
  return mutate;
}

const changed = (rows: readonly ActionRow[], id: string, change: Partial<ActionRow>): ActionRow[] =>
  rows.map((row) => (row.id === id ? { ...row, ...change } : row));
