import { queryOptions, useMutation } from '@tanstack/react-query';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { type DecisionsQuery, decisionsApi, type FollowDecisionBody } from '@trame/contracts/decisions';
import { useTranslation } from 'react-i18next';
import { call } from '../call.ts';
import { useCouncil } from '../council.tsx';

const decisionsKey = (councilId: string) => [councilId, 'decisions'] as const;

export const register = (councilId: string, query: DecisionsQuery) =>
  queryOptions({
    queryKey: [...decisionsKey(councilId), query],
    queryFn: ({ signal }) => call(decisionsApi.list, { params: { councilId }, query }, signal),
  });

interface Followed {
  id: string;
  version: number;
  body: FollowDecisionBody;
}

/** Says what became of a decision; the week counts what still waits. */
export function useFollowDecision() {
  const { t } = useTranslation('decisions');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ id, ...change }: Followed) =>
      call(decisionsApi.follow, { params: { councilId, decisionId: id }, ...change }),
    meta: { stale: [decisionsKey(councilId), [councilId, 'week']], done: t('follow.saved'), quiet: true },
  });
}

/** The version of an action comes with its page, wherever its title was read. */
export const actionOf = (councilId: string, actionId: string) =>
  queryOptions({
    queryKey: [councilId, 'plan', 'action', actionId],
    queryFn: ({ signal }) => call(actionPlanApi.getAction, { params: { councilId, actionId } }, signal),
  });

/** Actions of the plan that a body follows. */
export const actionsOfBody = (councilId: string, bodyId: string) =>
  queryOptions({
    queryKey: [councilId, 'plan', 'of-body', bodyId],
    queryFn: ({ signal }) => call(actionPlanApi.get, { params: { councilId }, query: { body: bodyId } }, signal),
  });

interface Linking {
  actionId: string;
  version: number;
  decisionId: string | null;
}

/** Says which decision an action carries out; the plan, the register and the week tell it. */
export function useLinkAction() {
  const { t } = useTranslation('decisions');
  const { councilId } = useCouncil();
  return useMutation({
    mutationFn: ({ actionId, version, decisionId }: Linking) =>
      call(decisionsApi.link, { params: { councilId, actionId }, version, body: { decisionId } }),
    meta: { stale: [[councilId]], done: t('link.saved'), quiet: true },
  });
}
