import type { Plan } from '@trame/contracts/action-plan-answers';
import type { KeyboardEvent } from 'react';
import { nodeAt } from './focus-node.ts';
import { nodeOf, stepOf } from './nodes.ts';
import { usePlace } from './use-place.ts';

/** Alt and an arrow, anywhere on a line of the tree: one step up or down among its neighbours. */
export function useMoveKeys(plan: Plan, enabled: boolean): (event: KeyboardEvent<HTMLElement>) => void {
  const place = usePlace();
  return (event) => {
    if (!enabled || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const ref = nodeAt(event.target);
    const node = ref && nodeOf(plan, ref);
    if (!node) return;
    event.preventDefault();
    const move = stepOf(node, event.key === 'ArrowUp' ? -1 : 1);
    if (move) place(move);
  };
}
