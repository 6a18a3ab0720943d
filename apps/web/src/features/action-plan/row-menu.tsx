import { useNavigate } from '@tanstack/react-router';
import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { Menu, type MenuEntry } from '@trame/ui/menu';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import FolderInput from 'lucide-react/icons/folder-input';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useChangeAction, useOrderActions, useRemoveAction } from './action-plan.queries.ts';
import { AddPart } from './hierarchy/add-part.tsx';
import type { Branch, Limb } from './plan-limbs.ts';
import { placesIn } from './plan-places.ts';

interface RowMenuProps {
  row: ActionRow;
  branch: Branch;
  limb: Limb;
  plan: Plan;
}

/** The same ids with one of them a step further up or down. */
function swapped(ids: readonly string[], id: string, step: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const moved = [...ids];
  const [neighbour, self] = [moved[from + step], moved[from]];
  if (neighbour === undefined || self === undefined) return moved;
  moved[from + step] = self;
  moved[from] = neighbour;
  return moved;
}

function useMoves({ row, branch, limb, plan }: RowMenuProps): MenuEntry[] {
  const { t } = useTranslation('actionPlan');
  const order = useOrderActions();
  const { mutate: change } = useChangeAction();
  const ids = branch.actions.filter(({ parentId }) => parentId === row.parentId).map(({ id }) => id);
  const at = ids.indexOf(row.id);
  const place = { axisId: limb.axis?.id ?? null, objectiveId: branch.objective?.id ?? null };
  const step = (by: -1 | 1) => order.mutate({ ...place, actionIds: swapped(ids, row.id, by) });
  // among some of its neighbours only, a step would put all of them in another order
  const steps =
    plan.total < plan.counts.all
      ? []
      : [
          { id: 'up', label: t('row.up'), icon: ArrowUp, disabled: at === 0, onAction: () => step(-1) },
          {
            id: 'down',
            label: t('row.down'),
            icon: ArrowDown,
            disabled: at === ids.length - 1,
            onAction: () => step(1),
          },
        ];
  const elsewhere = placesIn(plan, t('unfiled'))
    .filter(({ axisId, objectiveId }) => axisId !== place.axisId || objectiveId !== place.objectiveId)
    .map(({ id, label, axisId, objectiveId }) => ({
      id,
      label: t('row.move', { title: label }),
      icon: FolderInput,
      onAction: () => change({ id: row.id, version: row.version, body: { axisId, objectiveId } }),
    }));
  return [...steps, ...elsewhere];
}

/** What can be done to one line without opening it. Every move that a hand could make is here for the keyboard. */
export function RowMenu(props: RowMenuProps) {
  const { t } = useTranslation('actionPlan');
  const { slug, can } = useCouncil();
  const navigate = useNavigate();
  const { mutate: remove } = useRemoveAction();
  const moves = useMoves(props);
  const [adding, setAdding] = useState(false);
  const { id, version, title, parentId } = props.row;
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
    ...(can('plan.manage') ? [{ label: t('row.move', { title: '' }).trim(), entries: moves }] : []),
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
      <AddPart row={props.row} isOpen={adding} onClose={() => setAdding(false)} />
    </>
  );
}
