import { BUDGET_FIGURES } from '../../action-plan/budget.ts';
import { fold, nameKey } from '../cells/fold.ts';
import type { BudgetItem, Figures, IndicatorItem, MilestoneItem } from './figures.ts';
import { fundersText, requestedSum } from './figures-summary.ts';

const keyOfBudget = ({ year, funder, label, ...amounts }: BudgetItem): string =>
  [year, nameKey(funder), nameKey(label), ...BUDGET_FIGURES.map((figure) => amounts[figure])].join('|');
const keyOfMilestone = ({ title, dueOn }: MilestoneItem): string => `${nameKey(title)}|${dueOn}`;

const agrees = <T>(one: T | null, other: T | null): boolean => one === null || other === null || one === other;

/** Of one name: do two lines speak of one indicator, without contradicting each other? */
const agree = (one: IndicatorItem, other: IndicatorItem): boolean =>
  agrees(one.unit || null, other.unit || null) &&
  agrees(one.baseline, other.baseline) &&
  agrees(one.target, other.target) &&
  agrees(one.targetText || null, other.targetText || null);

const joined = (known: IndicatorItem, item: IndicatorItem): IndicatorItem => ({
  label: known.label,
  unit: known.unit || item.unit,
  baseline: known.baseline ?? item.baseline,
  target: known.target ?? item.target,
  targetText: known.targetText || item.targetText,
  source: known.source || item.source,
  measurements: [...known.measurements, ...item.measurements],
});

/** The lists of one action as the lines of a file add to them, thousands of them if need be. */
export class FigureLists {
  readonly #budget: BudgetItem[] = [];
  readonly #milestones: MilestoneItem[] = [];
  readonly #indicators: IndicatorItem[] = [];
  /** What lines of the plan said, and the first that did: one may say the same twice. */
  readonly #said = new Map<string, number>();
  #row = 0;
  readonly #byName = new Map<string, number[]>();

  get figures(): Figures {
    return { budget: this.#budget, indicators: this.#indicators, milestones: this.#milestones };
  }

  /** Adds what a further line of the plan says of the action; a line that only repeats others adds nothing. */
  addRow({ budget, indicators, milestones }: Figures): void {
    this.#row += 1;
    const row = this.#row;
    const isNew = (key: string): boolean => {
      const first = this.#said.get(key) ?? row;
      this.#said.set(key, first);
      return first === row;
    };
    this.#budget.push(...budget.filter((item) => isNew(keyOfBudget(item))));
    this.#milestones.push(...milestones.filter((item) => isNew(keyOfMilestone(item))));
    const before = this.#indicators.length;
    for (const { measurements, ...item } of indicators) {
      const key = nameKey(item.label);
      const fresh = measurements.filter(({ value, measuredOn }) => isNew(`${key}|${measuredOn}|${value}`));
      this.#join({ ...item, measurements: fresh }, before);
    }
  }

  /** Adds a line of a sheet of lists: each is a thing of its own; a measurement joins the indicator it names. */
  addLine({ budget, indicators, milestones }: Figures): void {
    this.#budget.push(...budget);
    this.#milestones.push(...milestones);
    for (const item of indicators) {
      if (item.measurements.length > 0) this.#join(item, this.#indicators.length);
      else this.#push(item);
    }
  }

  /** @param before how many of the indicators another line named */
  #join(item: IndicatorItem, before: number): void {
    const places = this.#byName.get(nameKey(item.label)) ?? [];
    const at = places.find((place) => place < before && agree(this.#indicators[place] ?? item, item));
    const known = at === undefined ? undefined : this.#indicators[at];
    if (at === undefined || !known) this.#push(item);
    else this.#indicators[at] = joined(known, item);
  }

  #push(item: IndicatorItem): void {
    const places = this.#byName.get(nameKey(item.label)) ?? [];
    places.push(this.#indicators.length);
    this.#byName.set(nameKey(item.label), places);
    this.#indicators.push(item);
  }
}

/** What the line of an action says that the sheet of its list does not, in words; the sheet is the more precise. */
export function leftOut(ofLine: Figures, ofSheets: Figures): string[] {
  const funders = fold(fundersText(ofSheets.budget));
  const amounts = new Set([null, requestedSum(ofSheets.budget), ...ofSheets.budget.map((one) => one.requestedCents)]);
  const isSaid = (text: string): boolean => text === '' || funders.includes(fold(text));
  const money = ofLine.budget.filter((one) => !amounts.has(one.requestedCents) || !isSaid(fundersText([one])));
  const names = ofSheets.indicators.map(({ label }) => fold(label));
  const counted = ofLine.indicators.filter(({ label }) => !names.join(' ').includes(fold(label)));
  const reached = ofLine.milestones.filter(
    ({ title }) => !ofSheets.milestones.some((one) => fold(one.title) === fold(title)),
  );
  return [
    ...(ofSheets.budget.length > 0 ? money.map(budgetText) : []),
    ...(ofSheets.indicators.length > 0 ? counted.map(({ label }) => label) : []),
    ...(ofSheets.milestones.length > 0 ? reached.map(({ title }) => title) : []),
  ];
}

/** A line of a budget in a few words, for remarks. */
export const budgetText = ({ year, funder, label, ...amounts }: BudgetItem): string => {
  const known = BUDGET_FIGURES.map((figure) => amounts[figure]).filter((cents) => cents !== null);
  return [year, funder, label, ...known.map((cents) => `${cents / 100} €`)].filter(Boolean).join(', ');
};

/** The lists of a line, those of the sheets in the place of the ones they say more precisely. */
export const preferSheets = (ofLine: Figures, ofSheets: Figures): Figures => ({
  budget: ofSheets.budget.length > 0 ? ofSheets.budget : ofLine.budget,
  indicators: ofSheets.indicators.length > 0 ? ofSheets.indicators : ofLine.indicators,
  milestones: ofSheets.milestones.length > 0 ? ofSheets.milestones : ofLine.milestones,
});
