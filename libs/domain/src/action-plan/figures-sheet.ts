import type { BudgetFigures } from './budget.ts';
import type { SheetCell } from './sheet-cell.ts';

/** Of which action a line speaks: the same two columns stand first on each sheet. */
const ACTION = ['number', 'action'] as const;
/** Where that action stands: two may have one title. */
const PLACE = ['axis', 'partOf'] as const;
export const BUDGET_COLUMNS = [
  ...ACTION,
  'year',
  'funder',
  'label',
  'requested',
  'granted',
  'spent',
  ...PLACE,
] as const;
export const INDICATOR_COLUMNS = [
  ...ACTION,
  ...(['indicator', 'unit', 'baseline', 'target', 'targetText', 'latest', 'latestOn', 'source'] as const),
  ...PLACE,
] as const;
export const MEASUREMENT_COLUMNS = [...ACTION, 'indicator', 'unit', 'measuredOn', 'value', 'note', ...PLACE] as const;
export const MILESTONE_COLUMNS = [...ACTION, 'milestone', 'milestoneDue', 'milestoneDone', ...PLACE] as const;

export type BudgetColumn = (typeof BUDGET_COLUMNS)[number];
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];
export type MeasurementColumn = (typeof MEASUREMENT_COLUMNS)[number];
export type MilestoneColumn = (typeof MILESTONE_COLUMNS)[number];

interface Action {
  number: string | null;
  title: string;
  /** The title of the axis it stands in, and of the action it is a part of. */
  axis: string | null;
  partOf: string | null;
}

interface Measured {
  label: string;
  unit: string | null;
  baseline: number | null;
  target: number | null;
  targetText: string | null;
  source: string | null;
  measurements: readonly { value: number; measuredOn: string; note: string | null }[];
}

/** An action with the figures of its sheet. */
export interface ActionInFigures extends Action {
  budget: readonly (BudgetFigures & { year: number | null; funder: string | null; label: string })[];
  /** Measurements from the oldest to the latest. */
  indicators: readonly Measured[];
  milestones: readonly { title: string; dueOn: string | null; done: boolean }[];
}

const named = ({ number, title, axis, partOf }: Action) => ({ number, action: title, axis, partOf });
/** Unknown stays empty: a zero would be summed. */
const euros = (cents: number | null): SheetCell => (cents === null ? null : cents / 100);

/** One line for each amount asked, granted or spent, in euros. */
export const budgetLines = (actions: readonly ActionInFigures[]): Record<BudgetColumn, SheetCell>[] =>
  actions.flatMap((action) =>
    action.budget.map(({ year, funder, label, requestedCents, grantedCents, spentCents }) => ({
      ...named(action),
      ...{ year, funder, label: label || null },
      ...{ requested: euros(requestedCents), granted: euros(grantedCents), spent: euros(spentCents) },
    })),
  );

/** One line for each indicator, with what was measured last. */
export const indicatorLines = (actions: readonly ActionInFigures[]): Record<IndicatorColumn, SheetCell>[] =>
  actions.flatMap((action) =>
    action.indicators.map(({ label, unit, baseline, target, targetText, source, measurements }) => {
      const last = measurements.at(-1);
      return {
        ...named(action),
        ...{ indicator: label, unit, baseline, target, targetText, source },
        ...{ latest: last?.value ?? null, latestOn: last ? { day: last.measuredOn } : null },
      };
    }),
  );

/** One line for each measurement. */
export const measurementLines = (actions: readonly ActionInFigures[]): Record<MeasurementColumn, SheetCell>[] =>
  actions.flatMap((action) =>
    action.indicators.flatMap(({ label, unit, measurements }) =>
      measurements.map(({ measuredOn, value, note }) => ({
        ...named(action),
        ...{ indicator: label, unit, measuredOn: { day: measuredOn }, value, note },
      })),
    ),
  );

/** One line for each milestone. @param reached the word for one that is */
export const milestoneLines = (
  actions: readonly ActionInFigures[],
  reached: string,
): Record<MilestoneColumn, SheetCell>[] =>
  actions.flatMap((action) =>
    action.milestones.map(({ title, dueOn, done }) => ({
      ...named(action),
      ...{ milestone: title, milestoneDue: dueOn ? { day: dueOn } : null, milestoneDone: done ? reached : null },
    })),
  );
