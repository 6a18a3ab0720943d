import { useNavigate } from '@tanstack/react-router';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { Menu } from '@trame/ui/menu';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useRemoveAction } from './action-plan.queries.ts';
import { AddPart } from './hierarchy/add-part.tsx';
import { useMoves } from './hierarchy/use-moves.tsx';
import { ShownPlan } from './shown-plan.ts';

/** What can be done to one line without opening it. Every move that a hand could make is here for the keyboard. */
export function RowMenu({ row }: { row: ActionRow }) {
  const { t } = useTranslation('actionPlan');
  const { t: places } = useTranslation('planHierarchy');
  const { slug, can } = useCouncil();
  const navigate = useNavigate();
  const { mutate: remove } = useRemoveAction();
  const [adding, setAdding] = useState(false);
  const { id, version, title, parentId } = row;
  const moves = useMoves(useContext(ShownPlan), { kind: 'action', id });
  const open = () => void navigate({ to: '/$clsm/plan/actions/$id', params: { clsm: slug, id } });
  const label = t('row.menu', { title });
  const groups = [
    {
      label,
      entries: [
        { id: 'open', label: t('row.open'), onAction: open },
        ...(parentId ? [] : [{ id: 'part', label: t('parts.add'), icon: Plus, onAction: () => setAdding(true) }]),
      ],
    },
    ...(can('plan.manage') ? [{ label: places('move'), entries: moves.entries }] : []),
    {
      label: t('row.remove'),
      entries: [
        { id: 'remove', label: t('row.remove'), icon: Trash2, danger: true, onAction: () => remove({ id, version }) },
      ],
    },
  ];
  return (
    <>
      <Menu label={label} size="s" groups={groups} />
      {moves.dialog}
      <AddPart row={row} isOpen={adding} onClose={() => setAdding(false)} />
    </>
  );
}
