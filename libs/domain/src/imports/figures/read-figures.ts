import type { ColumnField } from '../columns.ts';
import type { RowReader } from '../row-reader.ts';
import type { Figures } from './figures.ts';
import { readBudgetLines } from './read-budget-lines.ts';
import { readIndicators } from './read-indicators.ts';
import { readMilestones } from './read-milestones.ts';
import type { FigureReading } from './reading.ts';

/** The fields that a line may hold for an action that another line names. */
const OF_LISTS: readonly ColumnField[] = [
  ...(['BUDGET', 'GRANTED', 'SPENT', 'FUNDERS', 'BUDGET_LABEL', 'INDICATOR', 'TARGET', 'TARGET_TEXT'] as const),
  ...(['MEASURED', 'MILESTONE'] as const),
];

/** Does the row say anything of a list? */
export const holdsFigures = (reader: RowReader): boolean => OF_LISTS.some((field) => reader.isFilled(field));

/** The lists of an action out of one row: budget, indicators, milestones. */
export const readFigures = (reader: RowReader, reading: FigureReading): Figures => ({
  budget: readBudgetLines(reader, reading),
  indicators: readIndicators(reader, reading),
  milestones: readMilestones(reader, reading),
});
