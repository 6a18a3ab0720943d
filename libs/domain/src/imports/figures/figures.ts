import type { BudgetFigures } from '../../action-plan/budget.ts';

/** One line of a budget as a file says it: amounts in cents of euro, `null` is unknown. Absent words are empty. */
export interface BudgetItem extends BudgetFigures {
  readonly year: number | null;
  /** Whose money it is, by name. */
  readonly funder: string;
  /** What it is for, or what the file says instead of an amount or of a funder. */
  readonly label: string;
}

export interface MeasurementItem {
  readonly value: number;
  /** `YYYY-MM-DD` */
  readonly measuredOn: string;
  readonly note: string;
}

export interface IndicatorItem {
  readonly label: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** A target that is no number. */
  readonly targetText: string;
  readonly source: string;
  readonly measurements: readonly MeasurementItem[];
}

export interface MilestoneItem {
  readonly title: string;
  readonly dueOn: string | null;
  readonly done: boolean;
}

/** The lists of one action, in the order of the file. */
export interface Figures {
  readonly budget: readonly BudgetItem[];
  readonly indicators: readonly IndicatorItem[];
  readonly milestones: readonly MilestoneItem[];
}

export const NO_FIGURES: Figures = { budget: [], indicators: [], milestones: [] };
export const NO_AMOUNT: BudgetFigures = { requestedCents: null, grantedCents: null, spentCents: null };
export const NO_BUDGET: BudgetItem = { year: null, funder: '', label: '', ...NO_AMOUNT };
export const NO_INDICATOR: IndicatorItem = {
  ...{ label: '', unit: '', baseline: null, target: null, targetText: '', source: '', measurements: [] },
};

/** What the sheet of an action accepts, in characters. */
export const LONGEST_FIGURE = { name: 200, unit: 80, indicator: 500, milestone: 300, note: 500 } as const;

/** How many lines one list, and how many measurements one indicator, may have. */
export interface MostFigures {
  readonly lines: number;
  readonly measurements: number;
}
