import { queryOptions, useMutation } from '@tanstack/react-query';
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
