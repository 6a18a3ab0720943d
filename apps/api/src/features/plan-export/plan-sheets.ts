import type { wordsIn } from '@trame/copy/both';
import type { SheetToWrite } from '@trame/documents/spreadsheet/write-sheet';
import {
  BUDGET_COLUMNS,
  type BudgetColumn,
  budgetLines,
  INDICATOR_COLUMNS,
  type IndicatorColumn,
  indicatorLines,
  MEASUREMENT_COLUMNS,
  type MeasurementColumn,
  MILESTONE_COLUMNS,
  type MilestoneColumn,
  measurementLines,
  milestoneLines,
} from '@trame/domain/action-plan/figures-sheet';
import {
  type ListWords,
  PLAN_COLUMNS,
  type PlanColumn,
  planLines,
  type SheetWords,
} from '@trame/domain/action-plan/plan-sheet';
import type { SheetCell } from '@trame/domain/action-plan/sheet-cell';
import type { SheetExtract } from '../action-sheet/index.ts';
import type { PlanToShow } from './plan-export.reader.ts';

type T = ReturnType<typeof wordsIn>['t'];
type FigureColumn = BudgetColumn | IndicatorColumn | MeasurementColumn | MilestoneColumn;

/** In characters. */
const WIDTHS: Readonly<Record<PlanColumn, number>> = {
  ...{ axisNumber: 8, axis: 30, objectiveNumber: 10, objective: 36, number: 10, action: 50, leads: 28, body: 24 },
  ...{ operationalNumber: 10, operational: 36, partOf: 36, status: 14, starts: 12, due: 18, progress: 12 },
  ...{ budget: 12, funders: 24, indicator: 30, baseline: 10, target: 16, milestones: 30 },
  ...{ description: 40, comment: 40 },
  ...{ daysLate: 10, news: 14, themes: 36, frameworkItems: 60, publics: 36 },
};
const FIGURE_WIDTHS: Readonly<Record<FigureColumn, number>> = {
  ...{ number: 10, action: 50, year: 8, funder: 28, label: 30, requested: 14, granted: 14, spent: 14 },
  ...{ indicator: 40, unit: 14, baseline: 14, target: 12, targetText: 24, latest: 14, latestOn: 14, source: 28 },
  ...{ measuredOn: 12, value: 12, note: 40, milestone: 40, milestoneDue: 18, milestoneDone: 10, axis: 30, partOf: 36 },
};
const MONEY: readonly FigureColumn[] = ['requested', 'granted', 'spent'];

type Extracts = ReadonlyMap<string, SheetExtract>;

const listWords = (t: T): ListWords => {
  const word = (name: 'unit' | 'baseline' | 'target' | 'source' | 'on' | 'done') => t(`actionPlan:lists.${name}`);
  return {
    budget: {
      figures: {
        requestedCents: t('actionPlan:lists.requestedCents'),
        grantedCents: t('actionPlan:lists.grantedCents'),
        spentCents: t('actionPlan:lists.spentCents'),
      },
      unknown: t('actionPlan:lists.unknown'),
    },
    indicator: {
      ...{ unit: word('unit'), baseline: word('baseline'), target: word('target') },
      ...{ source: word('source'), on: word('on') },
    },
    done: word('done'),
  };
};

/**
 * The lines of the plan, which the import reads back.
 * @param alone the only sheet of its file: its cells hold the lists whole
 */
export function planSheet(
  t: T,
  { plan, news }: PlanToShow,
  extracts: Extracts,
  { served, alone }: { served: SheetWords['served']; alone: boolean },
): SheetToWrite {
  const actions = plan.actions.map((action) => ({
    ...action,
    comment: news.get(action.id)?.text ?? null,
    extract: extracts.get(action.id) ?? null,
  }));
  const lines = planLines(
    { axes: plan.axes, objectives: plan.objectives, actions },
    {
      status: (status) => t(`actionPlan:status.${status}`),
      served,
      unfiled: t('actionPlan:unfiled'),
      noObjective: t('actionPlan:sheet.noObjective'),
      ...(alone && { lists: listWords(t) }),
    },
  );
  return {
    name: t('actionPlan:title'),
    columns: PLAN_COLUMNS.map((column) => ({ title: t(`actionPlan:sheet.${column}`), width: WIDTHS[column] })),
    rows: lines.map((line) => PLAN_COLUMNS.map((column) => line[column])),
  };
}

function figureSheet<C extends FigureColumn>(
  t: T,
  name: string,
  columns: readonly C[],
  lines: readonly Record<C, SheetCell>[],
): SheetToWrite {
  return {
    name,
    columns: columns.map((column) => ({
      title: t(`actionPlan:figures.${column}`),
      width: FIGURE_WIDTHS[column],
      ...(MONEY.includes(column) && { format: '#,##0.00' }),
    })),
    rows: lines.map((line) => columns.map((column) => line[column])),
  };
}

/** Budget, indicators, measurements and milestones of the sheets that the reader may open, a sheet of the file for each. */
export function figureSheets(t: T, { plan }: PlanToShow, extracts: Extracts): SheetToWrite[] {
  const axes = new Map(plan.axes.map(({ id, title }) => [id, title]));
  const titles = new Map(plan.actions.map(({ id, title }) => [id, title]));
  const actions = plan.actions.flatMap(({ id, number, title, axisId, parentId }) => {
    const own = extracts.get(id);
    const place = { axis: axes.get(axisId ?? '') ?? null, partOf: titles.get(parentId ?? '') ?? null };
    return own ? [{ ...own, ...place, number, title }] : [];
  });
  const reached = t('actionPlan:lists.done');
  return [
    figureSheet(t, t('actionPlan:figures.budget'), BUDGET_COLUMNS, budgetLines(actions)),
    figureSheet(t, t('actionPlan:figures.indicators'), INDICATOR_COLUMNS, indicatorLines(actions)),
    figureSheet(t, t('actionPlan:figures.measurements'), MEASUREMENT_COLUMNS, measurementLines(actions)),
    figureSheet(t, t('actionPlan:figures.milestones'), MILESTONE_COLUMNS, milestoneLines(actions, reached)),
  ];
}
