import type { NodeRef } from './nodes.ts';

/** The line of the tree that shows a node. */
const lineOf = ({ kind, id }: NodeRef): Element | null =>
  document.querySelector(`tr[data-node="${kind}:${CSS.escape(id)}"]`);

/** What a line of the tree shows; `null` for the others. */
export function nodeAt(target: EventTarget | null): (NodeRef & { line: HTMLElement }) | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('tr[data-node]') : null;
  const [kind, id = ''] = line?.dataset['node']?.split(':') ?? [];
  if (!line || (kind !== 'axis' && kind !== 'objective' && kind !== 'action')) return null;
  return { kind, id, line };
}

/** Gives the focus to the title of an action, or the menu of a heading, once its line stands at its new place. */
export function focusNode(node: NodeRef): void {
  setTimeout(() => {
    const parts = lineOf(node)?.querySelectorAll<HTMLElement>(node.kind === 'action' ? 'a' : 'button') ?? [];
    [...parts].at(node.kind === 'action' ? 0 : -1)?.focus();
  });
}
