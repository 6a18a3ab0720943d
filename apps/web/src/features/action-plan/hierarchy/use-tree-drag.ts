import type { Plan } from '@trame/contracts/action-plan-answers';
import { type DragEvent, useRef } from 'react';
import { nodeAt } from './focus-node.ts';
import { type Drop, dropOf, type NodeRef, type Side } from './nodes.ts';
import { usePlace } from './use-place.ts';

/** No other zone of the page takes it. */
const TYPE = 'application/x-trame-moved';
const EDGE = 0.3;

/** Near its upper edge, before; near the lower one, after; in the middle, into. */
function sideOf(line: HTMLElement, y: number): Side {
  const { top, height } = line.getBoundingClientRect();
  const part = height > 0 ? (y - top) / height : 0;
  if (part < EDGE) return 'before';
  return part > 1 - EDGE ? 'after' : 'into';
}

/**
 * Moving a line of the tree by its handle, with a pointer: the listeners of the whole table, so that a plan of hundreds
 * of lines has four. The menu of each line and Alt with an arrow are the ways of those who do not drag.
 */
export function useTreeDrag(plan: Plan) {
  const place = usePlace();
  const dragged = useRef<NodeRef | null>(null);
  const marked = useRef<HTMLElement | null>(null);
  const mark = (line: HTMLElement | null, side = '') => {
    delete marked.current?.dataset['drop'];
    if (line) line.dataset['drop'] = side;
    marked.current = line;
  };
  const aim = (event: DragEvent<HTMLElement>): (Drop & { line: HTMLElement }) | null => {
    const target = nodeAt(event.target);
    if (!dragged.current || !target) return null;
    const drop = dropOf(plan, dragged.current, target, sideOf(target.line, event.clientY));
    return drop ? { ...drop, line: target.line } : null;
  };
  return {
    onDragStart: (event: DragEvent<HTMLElement>) => {
      const node = nodeAt(event.target);
      dragged.current = node;
      event.dataTransfer.setData(TYPE, node?.id ?? '');
      event.dataTransfer.effectAllowed = 'move';
      if (node) event.dataTransfer.setDragImage(node.line, 0, 0);
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      const aimed = aim(event);
      mark(aimed?.line ?? null, aimed?.side);
      if (aimed) event.preventDefault();
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      const aimed = aim(event);
      if (!aimed) return;
      event.preventDefault();
      place(aimed.move);
    },
    onDragEnd: () => {
      dragged.current = null;
      mark(null);
    },
  };
}
