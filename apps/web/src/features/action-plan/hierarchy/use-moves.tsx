import type { Plan } from '@trame/contracts/action-plan-answers';
import type { MenuEntry } from '@trame/ui/menu';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import FolderInput from 'lucide-react/icons/folder-input';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveDialog } from './move.dialog.tsx';
import { type NodeRef, nodeOf, stepOf } from './nodes.ts';
import { usePlace } from './use-place.ts';

/** The moves of one line for its menu, and the window that "Déplacer vers" opens. */
export function useMoves(plan: Plan | null, ref: NodeRef): { entries: MenuEntry[]; dialog: ReactNode } {
  const { t } = useTranslation('planHierarchy');
  const place = usePlace();
  const [asked, setAsked] = useState(false);
  const node = plan && nodeOf(plan, ref);
  if (!node) return { entries: [], dialog: null };
  const step = (by: -1 | 1) => {
    const move = stepOf(node, by);
    return { disabled: !move, onAction: () => (move ? place(move) : undefined) };
  };
  // among some of its neighbours only, a step would put it beside one that is not seen
  const isWhole = node.kind !== 'action' || plan.total === plan.counts.all;
  const steps = [
    { id: 'up', label: t('up'), icon: ArrowUp, ...step(-1) },
    { id: 'down', label: t('down'), icon: ArrowDown, ...step(1) },
  ];
  const elsewhere = { id: 'move', label: t('move'), icon: FolderInput, onAction: () => setAsked(true) };
  return {
    entries: [...(isWhole ? steps : []), ...(node.kind === 'axis' ? [] : [elsewhere])],
    dialog: <MoveDialog plan={plan} node={node} isOpen={asked} onClose={() => setAsked(false)} />,
  };
}
