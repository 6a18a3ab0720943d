import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { planHierarchyApi } from '@trame/contracts/plan-hierarchy';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { usePlanMeta } from '../action-plan.queries.ts';
import { plansKey } from '../plan.queries.ts';
import { focusNode } from './focus-node.ts';
import { type Move, nodeOf } from './nodes.ts';

interface Asked {
  move: Move;
  /** It takes a move back: nothing more to offer. */
  isUndo?: boolean;
}

/**
 * Something of the plan goes elsewhere in it, with what is under it; ten seconds to change one's mind. The focus stays
 * on what moved.
 */
export function usePlace(): (move: Move) => void {
  const { t } = useTranslation('planHierarchy');
  const { councilId } = useCouncil();
  const { stale } = usePlanMeta('');
  const client = useQueryClient();
  const nodeIn = (move: Move) => {
    const plans = client.getQueriesData<Plan>({ queryKey: plansKey(councilId) });
    return plans.map(([, plan]) => plan && nodeOf(plan, move)).find((node) => node !== undefined);
  };
  const { mutate } = useMutation({
    scope: { id: 'plan-places' }, // two moves in a row: the second one reads what the first one left
    mutationFn: ({ move }: Asked) => place(councilId, move, nodeIn(move)?.version ?? 0),
    onSuccess: (undo, { move, isUndo = false }) => {
      const sentence = t(isUndo ? 'back' : 'moved', { title: nodeIn(move)?.title ?? '' });
      if (isUndo) notify(sentence);
      else notify(sentence, () => mutate({ move: undo, isUndo: true }));
      focusNode(move);
    },
    meta: { stale },
  });
  return (move) => mutate({ move });
}

/** Answers the move that takes it back. */
async function place(councilId: string, move: Move, version: number): Promise<Move> {
  const { kind, id } = move;
  if (kind === 'axis') {
    const params = { councilId, axisId: id };
    const { from } = await call(planHierarchyApi.placeAxis, { params, body: move.to, version });
    return { kind, id, to: from };
  }
  if (kind === 'objective') {
    const params = { councilId, objectiveId: id };
    const { from } = await call(planHierarchyApi.placeObjective, { params, body: move.to, version });
    return { kind, id, to: from };
  }
  const params = { councilId, actionId: id };
  const { from } = await call(planHierarchyApi.placeAction, { params, body: move.to, version });
  return { kind, id, to: from };
}
