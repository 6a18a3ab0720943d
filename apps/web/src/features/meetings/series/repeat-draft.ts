import type { RequestOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { seriesApi } from '@trame/contracts/series';
import { chosenDates, type Occurrence } from '@trame/domain/series/occurrences';
import { ruleChoices } from './rule-choices.ts';

/** How a meeting comes back, while it is being chosen. */
export interface RepeatDraft {
  /** The id of a `RuleChoice`; `null`: it does not. */
  choice: string | null;
  by: 'count' | 'until';
  /** `Number.NaN` while it is being typed. */
  count: number;
  until: string | null;
  leftOut: readonly string[];
  moved: readonly Occurrence[];
}

const FIRST_COUNT = 12;
export const NO_REPEAT: RepeatDraft = {
  choice: null,
  by: 'count',
  count: FIRST_COUNT,
  until: null,
  leftOut: [],
  moved: [],
};

export type Repeats = RequestOf<typeof seriesApi.create>['body']['repeats'];

/** The rule chosen, once it falls on the first day. */
export const ruleOf = ({ choice }: RepeatDraft, local: string): string | null =>
  ruleChoices(local.slice(0, 10)).find(({ id }) => id === choice)?.text ?? null;

/** Its end; `null` while it is missing or wrong. */
export function endOf({ by, count, until }: RepeatDraft, local: string): Repeats['end'] | null {
  if (by === 'until') return until && until >= local.slice(0, 10) ? { until } : null;
  const { least, most } = LIMITS.series;
  return Number.isInteger(count) && count >= least && count <= most ? { count } : null;
}

/** What the API is asked, once rule and end are there: only choices about dates the rule gives. */
export function repeatsOf(draft: RepeatDraft, local: string, given: readonly string[]): Repeats | null {
  const [rule, end] = [ruleOf(draft, local), endOf(draft, local)];
  if (!rule || !end) return null;
  const days = new Set(given.map((each) => each.slice(0, 10)));
  const leftOut = draft.leftOut.filter((day) => days.has(day));
  const moved = draft.moved.filter(({ on }) => days.has(on) && !leftOut.includes(on)).map((date) => ({ ...date }));
  return { rule, end, leftOut, moved };
}

/** The dates on which people meet. */
export const datesOf = (draft: RepeatDraft, given: readonly string[]): Occurrence[] => chosenDates(given, draft);
