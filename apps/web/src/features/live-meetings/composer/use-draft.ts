import { useState } from 'react';
import type { Shelf } from '../kept/shelf.ts';
import { emptyDraft, isBlank, type LineDraft } from './line-draft.ts';

const keptDraft = (shelf: Shelf, itemId: string): LineDraft =>
  (shelf.draft(itemId) as LineDraft | null) ?? emptyDraft();

/** The line being typed under an item, on this device at every key: leaving the page or a crash loses none. */
export function useDraft(shelf: Shelf, itemId: string): [LineDraft, (draft: LineDraft) => void] {
  const [kept, setKept] = useState(() => ({ itemId, draft: keptDraft(shelf, itemId) }));
  const current = kept.itemId === itemId ? kept : { itemId, draft: keptDraft(shelf, itemId) };
  if (current !== kept) setKept(current);
  const change = (draft: LineDraft) => {
    shelf.putDraft(itemId, isBlank(draft) && draft.nature === 'NOTE' ? null : draft);
    setKept({ itemId, draft });
  };
  return [current.draft, change];
}
