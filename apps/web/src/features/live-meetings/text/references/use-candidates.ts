import { useQuery } from '@tanstack/react-query';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { actionWords } from '@trame/domain/minutes/item-text';
import { useMemo } from 'react';
import { call } from '../../../../platform/call.ts';
import { useLive } from '../../live.tsx';
import type { Candidate, ReferenceKind } from './reference.ts';

/** Everybody of the council, and the actions of its plan with those of this meeting. The plan is read when it is wanted. */
export function useCandidates(wantsPlan: boolean): Record<ReferenceKind, readonly Candidate[]> {
  const { shown, path } = useLive();
  const { councilId } = path;
  const { data: plan } = useQuery({
    queryKey: [councilId, 'plan', 'references'],
    queryFn: ({ signal }) => call(actionPlanApi.get, { params: { councilId }, query: {} }, signal),
    enabled: wantsPlan,
  });
  const { people, actions } = shown;
  return useMemo(() => {
    const byId = new Map([...(plan?.actions ?? []), ...actions].map((action) => [action.id, action]));
    return {
      PERSON: people.map(({ id, name }) => ({ kind: 'PERSON', id, label: name })),
      ACTION: Array.from(byId.values(), (action) => ({ kind: 'ACTION', id: action.id, label: actionWords(action) })),
    };
  }, [people, actions, plan]);
}
