import { useState } from 'react';
import type { Shelf } from '../kept/shelf.ts';
import { emptyDraft, isBlank, type LineDraft } from './line-draft.ts';

const keptDraft = (shelf: Shelf, itemId: string): LineDraft =>
  (shelf.draft(itemId) as LineDraft | null) ?? emptyDraft();

/** The line being typed under an item, on this device at every key: leaving the page or a crash loses none. One for each item. */
export function useDraft(shelf: Shelf, itemId: string): [LineDraft, (draft: LineDraft) => void] {
  const [draft, setDraft] = useState(() => keptDraft(shelf, itemId));
  const change = (next: LineDraft) => {
    shelf.putDraft(itemId, isBlank(next) && next.nature === 'NOTE' ? null : next);
    setDraft(next);
  };
  return [draft, change];
}
