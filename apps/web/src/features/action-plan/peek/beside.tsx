import { useNavigate } from '@tanstack/react-router';
import { useStable } from '@trame/ui/use-stable';
import type { ReactNode } from 'react';
import { useCouncil } from '../../../platform/council.tsx';
import { useNarrow } from '../../../platform/use-narrow.ts';
import type { PlanSearch } from '../plan-search.ts';
import { ActionPeek } from './action-peek.tsx';
import { OpenAction } from './open-action.ts';

interface BesideProps {
  search: PlanSearch;
  children: ReactNode;
}

/** A view of the plan, and the action of the address beside it; a phone has no room, so its links lead to the page. */
export function Beside({ search, children }: BesideProps) {
  const { slug } = useCouncil();
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const show = (action: string | undefined, replace: boolean) =>
    void navigate({
      ...{ to: '/$clsm/plan', params: { clsm: slug }, search: { ...search, action }, replace },
      resetScroll: false,
    });
  // one step of Back closes it, however many actions were read; the same function, or every link would be drawn again
  const open = useStable((id: string) => show(id, search.action !== undefined));
  return (
    <OpenAction value={isNarrow ? null : open}>
      {children}
      {search.action && !isNarrow ? (
        <ActionPeek actionId={search.action} onOpen={open} onClose={() => show(undefined, true)} />
      ) : null}
    </OpenAction>
  );
}
