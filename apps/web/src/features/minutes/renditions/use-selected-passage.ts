import { type RefObject, useEffect, useState } from 'react';

export interface SelectedPassage {
  itemId: string;
  words: string;
}

/** The item a place of the page belongs to, told by `data-item`. */
const itemOf = (node: Node | null): string | null => {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? null;
};

function read(within: HTMLElement | null): SelectedPassage | null {
  const selection = document.getSelection();
  const words = selection?.toString().trim() ?? '';
  if (!within || !selection || words.length < 2 || !within.contains(selection.anchorNode)) return null;
  const itemId = itemOf(selection.anchorNode);
  return itemId && itemId === itemOf(selection.focusNode) ? { itemId, words } : null;
}

/** The words selected by mouse, finger or keyboard inside one item of `within`; nothing while they span two. */
export function useSelectedPassage(within: RefObject<HTMLElement | null>): SelectedPassage | null {
  const [selected, select] = useState<SelectedPassage | null>(null);
  useEffect(() => {
    const update = () => select(read(within.current));
    document.addEventListener('selectionchange', update);
    return () => document.removeEventListener('selectionchange', update);
  }, [within]);
  return selected;
}
