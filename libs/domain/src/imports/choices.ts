import type { MatchTarget, PersonMatch } from './directory/match-people.ts';
import type { Corrections } from './row-reader.ts';

/** What somebody decided for a line, over what was proposed. A plan's action has no target: it is the council's own. */
export type RowDecision =
  | { readonly action: 'CREATE' }
  | { readonly action: 'SKIP' }
  | ({ readonly action: 'MATCH' } & MatchTarget);

/** All that somebody changed in the preview. Keys of maps are line numbers. */
export interface Choices {
  readonly corrections: ReadonlyMap<number, Corrections>;
  readonly decisions: ReadonlyMap<number, RowDecision>;
  /** Folded names of organisations that are not the one they resemble. */
  readonly separate: ReadonlySet<string>;
}

/** `CHECK` waits for a decision; `SKIP` writes nothing. */
export const OUTCOMES = ['CREATE', 'MATCH', 'CHECK', 'SKIP'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface PreviewRow<R> {
  readonly row: R;
  readonly outcome: Outcome;
  readonly decided: boolean;
  /** The one it seems to repeat, whatever was decided. */
  readonly match: PersonMatch | null;
  /** What "follow the proposals" does with a line that waits. */
  readonly proposal: 'CREATE' | 'MATCH';
  /** What the line becomes one with, when its outcome is `MATCH`. */
  readonly target: MatchTarget | null;
}
