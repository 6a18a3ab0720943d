import type { BodyNode } from '@trame/contracts/bodies';
import { wouldCycle } from '@trame/domain/bodies/body-tree';
import type { MenuEntry, MenuGroup } from '@trame/ui/menu';
import { notify } from '@trame/ui/toaster';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import CornerDownRight from 'lucide-react/icons/corner-down-right';
import FolderInput from 'lucide-react/icons/folder-input';
import Trash2 from 'lucide-react/icons/trash-2';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useDissolveBody, usePlaceBody, useRestoreBody } from './bodies.queries.ts';

/** What a line of the tree may do: be dragged onto another, and the same by its menu. */
export interface Moves {
  allowed: boolean;
  menu: (body: BodyNode) => readonly MenuGroup[];
  /** Attributes of a line that can be dragged and dropped on. */
  dragging: (body: BodyNode) => object;
}

interface Asked {
  /** Opens the window "Déplacer vers…". */
  onMove: (body: BodyNode) => void;
  onAddUnder: (body: BodyNode) => void;
}

const siblingsOf = (bodies: readonly BodyNode[], parentId: string | null): readonly BodyNode[] =>
  bodies.filter((body) => body.parentId === parentId);

/** Moves a body and offers to put it back. */
export function usePlace(bodies: readonly BodyNode[]) {
  const { t } = useTranslation('bodies');
  const place = usePlaceBody();
  return (body: BodyNode, parentId: string | null, position: number) => {
    const before = { parentId: body.parentId, position: siblingsOf(bodies, body.parentId).indexOf(body) };
    place.mutate(
      { bodyId: body.id, version: body.version, body: { parentId, position } },
      {
        onSuccess: ({ version }) =>
          notify(t('moved', { name: body.label }), () => place.mutate({ bodyId: body.id, version, body: before })),
      },
    );
  };
}

function useDissolve() {
  const { t } = useTranslation('bodies');
  const dissolve = useDissolveBody();
  const restore = useRestoreBody();
  return ({ id, version, label }: BodyNode) =>
    dissolve.mutate(
      { bodyId: id, version },
      { onSuccess: () => notify(t('dissolved', { name: label }), () => restore.mutate(id)) },
    );
}

export function useMoves(bodies: readonly BodyNode[], { onMove, onAddUnder }: Asked): Moves {
  const { t } = useTranslation('bodies');
  const allowed = useCouncil().can('bodies.manage');
  const place = usePlace(bodies);
  const dissolve = useDissolve();
  const dragging = useDragging(bodies, (body, target) => place(body, target.id, siblingsOf(bodies, target.id).length));
  const order = (body: BodyNode): MenuEntry[] => {
    const siblings = siblingsOf(bodies, body.parentId);
    const at = siblings.indexOf(body);
    const to = (position: number) => () => place(body, body.parentId, position);
    return [
      { id: 'up', label: t('up'), icon: ArrowUp, disabled: at === 0, onAction: to(at - 1) },
      { id: 'down', label: t('down'), icon: ArrowDown, disabled: at === siblings.length - 1, onAction: to(at + 1) },
      { id: 'move', label: t('moveTo'), icon: FolderInput, onAction: () => onMove(body) },
    ];
  };
  const menu = (body: BodyNode): MenuGroup[] => [
    { label: t('menuMove'), entries: order(body) },
    {
      label: t('menu', { name: body.label }),
      entries: [
        { id: 'add', label: t('addUnder'), icon: CornerDownRight, onAction: () => onAddUnder(body) },
        { id: 'dissolve', label: t('dissolve'), icon: Trash2, danger: true, onAction: () => dissolve(body) },
      ],
    },
  ];
  return { allowed, menu, dragging: allowed ? dragging : () => ({}) };
}

/** Dragging with a pointer: a body onto the one it will stand under. The menu does the same for everybody else. */
function useDragging(bodies: readonly BodyNode[], drop: (body: BodyNode, target: BodyNode) => void) {
  const [held, setHeld] = useState<BodyNode | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const accepts = (target: BodyNode) =>
    held !== null && held.parentId !== target.id && !wouldCycle(bodies, held.id, target.id);
  const stop = () => {
    setHeld(null);
    setOver(null);
  };
  return (target: BodyNode) => ({
    draggable: true,
    'data-over': over === target.id,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      setHeld(target);
    },
    onDragEnd: stop,
    onDragLeave: () => setOver(null),
    onDragOver: (event: DragEvent) => {
      if (!accepts(target)) return;
      event.preventDefault();
      setOver(target.id);
    },
    onDrop: () => {
      if (held && accepts(target)) drop(held, target);
      stop();
    },
  });
}
