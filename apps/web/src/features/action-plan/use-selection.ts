import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { useState } from 'react';

export interface Selection {
  chosen: ReadonlySet<string>;
  /** Everything the filter finds, whether it is drawn or not. */
  matching: boolean;
  set: (chosen: ReadonlySet<string>) => void;
  flip: (id: string) => void;
  takeAll: () => void;
  clear: () => void;
}

/** What is ticked, among the lines shown: a line that a filter hides is no longer chosen. */
export function useSelection(rows: readonly ActionRow[]): Selection {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [matching, setMatching] = useState(false);
  const shown = new Set(rows.map(({ id }) => id));
  const chosen = new Set([...kept].filter((id) => shown.has(id)));
  const set = (next: ReadonlySet<string>) => {
    setKept(next);
    setMatching(false);
  };
  return {
    chosen,
    matching: matching && chosen.size === shown.size,
    set,
    flip: (id) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      set(next);
    },
    takeAll: () => {
      setKept(shown);
      setMatching(true);
    },
    clear: () => set(new Set()),
  };
}
