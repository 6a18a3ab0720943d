import {
  addedUp,
  type CellCounter,
  type CellCounts,
  type CellForm,
  type CellGroup,
  formGroups,
  situationsIn,
} from './cell-form.ts';

/** Below this number, people are recognised behind a figure (product rule: hidden under 5). */
export const HIDDEN_UNDER = 5;
const MOST_HIDDEN = HIDDEN_UNDER - 1;

/** A number, « moins de 5 », or nothing at all: `under` is true for the second alone. */
export interface CellFigure {
  value: number | null;
  under: boolean;
}
const UNDER: CellFigure = { value: null, under: true };
const WITHHELD: CellFigure = { value: null, under: false };
const told = (value: number): CellFigure => ({ value, under: false });

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Whether each of `many` numbers from 0 to 4 could still be any of them, once somebody knows what they add up to. */
const couldBeAny = (sum: number, many: number): boolean => sum >= MOST_HIDDEN && sum <= MOST_HIDDEN * (many - 1);

/**
 * The lines of a whole that everybody knows. Small numbers are « moins de 5 » as long as the whole minus the other lines
 * leaves each of them free; else no line is told, not even the large ones: a hidden line that is alone, or hidden lines
 * that add up to next to nothing, would be read by subtraction. Whoever knows this rule learns nothing more.
 */
export function maskedLines(values: readonly number[]): CellFigure[] {
  const small = values.filter((value) => value < HIDDEN_UNDER);
  if (small.length === 0) return values.map(told);
  const safe = small.length < values.length && couldBeAny(sumOf(small), small.length);
  return values.map((value) => (safe ? (value < HIDDEN_UNDER ? UNDER : told(value)) : WITHHELD));
}

/**
 * What is said of one meeting, in steps of 5: 0 (« moins de 5 »), 5 (« de 5 à 9 »), 10… An exact number would let
 * whoever adds up the year find the small one.
 */
export const stepOf = (situations: number): number => situations - (situations % HIDDEN_UNDER);

/**
 * Whether the exact number of a year may be told beside the steps of its meetings: what the steps leave out must leave
 * every meeting under 5 free to be any number from 0 to 4.
 */
export function mayTellYear(meetings: readonly number[]): boolean {
  if (meetings.every((situations) => situations >= HIDDEN_UNDER)) return true;
  return couldBeAny(sumOf(meetings.map((situations) => situations % HIDDEN_UNDER)), meetings.length);
}

/** The figures of a cell as somebody reads them. */
export interface CellAccount {
  total: CellFigure;
  groups: { group: CellGroup; figures: (CellFigure & { counter: CellCounter })[] }[];
}

const account = (
  form: CellForm,
  total: CellFigure,
  figuresOf: (counters: CellCounter[]) => CellFigure[],
): CellAccount => ({
  total,
  groups: formGroups(form).map(({ group, counters }) => {
    const figures = figuresOf(counters);
    return { group, figures: counters.map((counter, at) => ({ counter, ...(figures[at] ?? WITHHELD) })) };
  }),
});

/** For those who count, and the chair: every number as it is. */
export const exactAccount = (form: CellForm, counts: CellCounts): CellAccount =>
  account(form, told(situationsIn(counts)), (counters) => counters.map((one) => told(counts[one] ?? 0)));

/** For anybody else: nothing under 5, and nothing from which a number under 5 follows. */
export function maskedAccount(form: CellForm, counts: CellCounts): CellAccount {
  const situations = situationsIn(counts);
  if (situations < HIDDEN_UNDER) return account(form, UNDER, (counters) => counters.map(() => WITHHELD));
  return account(form, told(situations), (counters) => maskedLines(counters.map((one) => counts[one] ?? 0)));
}

/**
 * What everybody may read of a year, from the counts of its meetings; `settled` once it is over and all its minutes have
 * circulated. `null` before (the difference between two readings would be a meeting), and where it would betray a meeting
 * beside the steps of the minutes.
 */
export function publishedAccount(form: CellForm, sheets: readonly CellCounts[], settled: boolean): CellAccount | null {
  return settled && mayTellYear(sheets.map(situationsIn)) ? maskedAccount(form, addedUp(sheets)) : null;
}
