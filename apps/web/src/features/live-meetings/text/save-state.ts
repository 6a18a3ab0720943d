import type { KeptView, SaveState } from '../../../platform/kept/kept-changes.ts';
import type { Change } from '../kept/change.ts';
import type { TextsView } from './texts.ts';

/** What stands in the way first: "saved" only when both say so. */
const WORST_FIRST: readonly SaveState[] = ['ended', 'offline', 'saving', 'refused', 'saved'];

export interface Saving {
  state: SaveState;
  /** Since when something has been waiting on this device, milliseconds since 1970. */
  since: number | null;
}

/** Whether all that was written in the meeting is committed: the changes of rows, and the texts written together. */
export function savingOf(kept: KeptView<Change>, texts: TextsView): Saving {
  const states = [kept.state, texts.state];
  const sinces = [kept.since, texts.since].filter((since) => since !== null);
  return {
    state: WORST_FIRST.find((state) => states.includes(state)) ?? 'saved',
    since: sinces.length > 0 ? Math.min(...sinces) : null,
  };
}
