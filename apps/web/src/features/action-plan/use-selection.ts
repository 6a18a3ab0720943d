import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { useStable } from '@trame/ui/use-stable';
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

/**
 * What is ticked, among the lines shown: a line that a filter hides is no longer chosen. `set` and `flip` stay the same, so
 * that a tick draws its own line alone.
 */
export function useSelection(rows: readonly ActionRow[]): Selection {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [matching, setMatching] = useState(false);
  const shown = new Set(rows.map(({ id }) => id));
  const chosen = new Set([...kept].filter((id) => shown.has(id)));
  const set = useStable((next: ReadonlySet<string>) => {
    setKept(next);
    setMatching(false);
  });
  const flip = useStable((id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    set(next);
  });
  return {
    chosen,
    matching: matching && chosen.size === shown.size,
    set,
    flip,
    takeAll: () => {
      setKept(shown);
      setMatching(true);
    },
    clear: () => set(new Set()),
  };
}
