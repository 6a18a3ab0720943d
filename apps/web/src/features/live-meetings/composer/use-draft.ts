import { useState } from 'react';
import { useLive } from '../live.tsx';
import type { Draft, DraftPlace } from './drafts.ts';
import { isBlank, type LineDraft } from './line-draft.ts';

interface HeldDraft extends Draft {
  change: (draft: LineDraft) => void;
  /** It was committed, or given up. */
  end: () => void;
}

/** The line being typed at a place, taken up where this device left it; else as `fresh` says. */
export function useDraft(place: DraftPlace, fresh: () => Draft): HeldDraft {
  const { drafts } = useLive();
  const [held, hold] = useState(() => drafts.at(place) ?? fresh());
  const change = (draft: LineDraft) => {
    const next = { ...held, draft };
    drafts.put(place, isBlank(draft) && draft.nature === 'NOTE' ? null : next);
    hold(next);
  };
  const end = () => {
    drafts.put(place, null);
    hold(fresh());
  };
  return { ...held, change, end };
}
