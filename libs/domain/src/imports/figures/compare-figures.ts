import { BUDGET_FIGURES, type BudgetFigures } from '../../action-plan/budget.ts';
import { nameKey } from '../cells/fold.ts';
import type { BudgetItem, Figures, IndicatorItem, MeasurementItem, MilestoneItem } from './figures.ts';

interface Stored {
  readonly id: string;
  readonly version: number;
}
export interface KnownBudget extends Stored, BudgetFigures {
  readonly year: number | null;
  readonly funder: string | null;
  readonly label: string;
}
export interface KnownMeasurement extends Stored {
  readonly value: number;
  readonly measuredOn: string;
  readonly note: string | null;
}
export interface KnownIndicator extends Stored {
  readonly label: string;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetText: string | null;
  readonly source: string | null;
  readonly measurements: readonly KnownMeasurement[];
}
export interface KnownMilestone extends Stored {
  readonly title: string;
  readonly dueOn: string | null;
  readonly done: boolean;
}

/** The lists that an action of the council has already. */
export interface KnownFigures {
  readonly budget: readonly KnownBudget[];
  readonly indicators: readonly KnownIndicator[];
  readonly milestones: readonly KnownMilestone[];
}
export const NOTHING_KNOWN: KnownFigures = { budget: [], indicators: [], milestones: [] };

export const BECOMES = ['CREATE', 'UPDATE', 'SAME'] as const;
export type Becomes = (typeof BECOMES)[number];

/** A line of the file beside the one of the council that it is, with what the latter becomes. */
export interface Compared<Item, Known> {
  readonly item: Item;
  readonly known: Known | null;
  readonly becomes: Becomes;
  /** The fields of the known line that take another value; blanks of the file change nothing. */
  readonly changes: Readonly<Partial<Known>>;
  /** Those that had a value before. */
  readonly replaced: readonly (keyof Known)[];
}
export interface ComparedIndicator extends Compared<IndicatorItem, KnownIndicator> {
  readonly measurements: readonly Compared<MeasurementItem, KnownMeasurement>[];
}
export interface ComparedFigures {
  readonly budget: readonly Compared<BudgetItem, KnownBudget>[];
  readonly indicators: readonly ComparedIndicator[];
  readonly milestones: readonly Compared<MilestoneItem, KnownMilestone>[];
}
export const NOTHING_COMPARED: ComparedFigures = { budget: [], indicators: [], milestones: [] };

function compared<Item, Known extends object>(
  item: Item,
  known: Known | null,
  said: Partial<Known>,
): Compared<Item, Known> {
  const fields = Object.keys(said) as (keyof Known)[];
  const changed = known
    ? fields.filter((field) => said[field] !== null && said[field] !== '' && said[field] !== known[field])
    : [];
  const changes = Object.fromEntries(changed.map((field) => [field, said[field]])) as Partial<Known>;
  const replaced = changed.filter(
    (field) => known && known[field] !== null && known[field] !== '' && known[field] !== false,
  );
  const becomes = known === null ? 'CREATE' : changed.length > 0 ? 'UPDATE' : 'SAME';
  return { item, known, becomes, changes, replaced };
}

type Likeness<Item, Known> = (item: Item, known: Known) => boolean;

/** Pairs each item with one known line at most, the closest likeness first, so that nothing is doubled. */
function paired<Item, Known>(
  items: readonly Item[],
  known: readonly Known[],
  likenesses: readonly Likeness<Item, Known>[],
): Map<Item, Known> {
  const pairs = new Map<Item, Known>();
  const left = new Set(known);
  for (const isLike of likenesses) {
    for (const item of items) {
      if (pairs.has(item)) continue;
      const found = [...left].find((one) => isLike(item, one));
      if (found === undefined) continue;
      pairs.set(item, found);
      left.delete(found);
    }
  }
  return pairs;
}

const isLike = (one: string, other: string | null): boolean => nameKey(one) === nameKey(other ?? '');
const mayBe = (one: string, other: string | null): boolean => one === '' || !other || isLike(one, other);

/**
 * Compares the lists of a file with those of an action. A line of a budget is known by its year and its funder, and by
 * what it is for where both say it; an indicator by its name; a measurement by its day; a milestone by its title.
 * @param funderOf the name under which the council knows a funder
 */
export function compareFigures(
  { budget, indicators, milestones }: Figures,
  known: KnownFigures,
  funderOf: (name: string) => string,
): ComparedFigures {
  const isFunded = (item: BudgetItem, one: KnownBudget) =>
    isLike(item.funder === '' ? '' : funderOf(item.funder), one.funder);
  const budgets = paired(budget, known.budget, [
    (item, one) => item.year === one.year && isFunded(item, one) && isLike(item.label, one.label),
    (item, one) => item.year === one.year && isFunded(item, one) && mayBe(item.label, one.label),
    (item, one) => item.year === null && isFunded(item, one) && isLike(item.label, one.label),
  ]);
  const titles = paired(milestones, known.milestones, [(item, one) => isLike(item.title, one.title)]);
  const named = paired(indicators, known.indicators, [
    (item, one) => isLike(item.label, one.label) && isLike(item.unit, one.unit),
    (item, one) => isLike(item.label, one.label) && mayBe(item.unit, one.unit),
  ]);
  return {
    budget: budget.map((item) => {
      const amounts = Object.fromEntries(BUDGET_FIGURES.map((figure) => [figure, item[figure]]));
      const one = budgets.get(item) ?? null;
      return compared(item, one, { ...amounts, label: one?.label ? '' : item.label });
    }),
    indicators: indicators.map((item) => compareIndicator(item, named.get(item) ?? null)),
    milestones: milestones.map((item) => compareMilestone(item, titles.get(item) ?? null)),
  };
}

function compareIndicator(item: IndicatorItem, known: KnownIndicator | null): ComparedIndicator {
  const { unit, baseline, target, targetText, source } = item;
  const days = paired(item.measurements, known?.measurements ?? [], [
    (one, other) => one.measuredOn === other.measuredOn && one.value === other.value,
    (one, other) => one.measuredOn === other.measuredOn,
  ]);
  return {
    ...compared(item, known, { unit, baseline, target, targetText, source }),
    measurements: item.measurements.map((one) =>
      compared(one, days.get(one) ?? null, { value: one.value, note: one.note }),
    ),
  };
}

/** A milestone that is reached stays so, whatever an older file says. */
const compareMilestone = (item: MilestoneItem, known: KnownMilestone | null) =>
  compared(item, known, { dueOn: item.dueOn, ...(item.done && { done: true }) });

/** Does the action gain or change anything? */
export const changesAnything = ({ budget, indicators, milestones }: ComparedFigures): boolean =>
  [...budget, ...milestones, ...indicators, ...indicators.flatMap(({ measurements }) => measurements)].some(
    ({ becomes }) => becomes !== 'SAME',
  );
