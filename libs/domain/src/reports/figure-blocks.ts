import {
  FIGURE_COLUMNS,
  type FigureSection,
  type FiguresSection,
  type FigureUnit,
  type Said,
} from '../figures/figure.ts';
import { AT_LEAST, HIDDEN_NUMBER, type ReportBlock, type ReportUnit, type ReportValue } from './report-block.ts';
import type { ReportChapter } from './report-template.ts';

/** Where the figures of each section are told. */
const CHAPTER: Readonly<Record<FigureSection, ReportChapter>> = {
  ...{
    MEETINGS: 'GOVERNANCE',
    PRESENCE: 'GOVERNANCE',
    SEATS: 'GOVERNANCE',
    CELL: 'GOVERNANCE',
    CONTACTS: 'GOVERNANCE',
  },
  ...{ PLAN: 'PLAN', INDICATORS: 'INDICATORS', DECISIONS: 'DECISIONS', BUDGET: 'BUDGET', EVENTS: 'SISM' },
};
const UNIT: Readonly<Record<FigureUnit, ReportUnit>> = {
  ...{ COUNT: 'COUNT', MINUTES: 'MINUTES', PERCENT: 'PERCENT', CENTS: 'CENTS', OWN: 'NUMBER' },
};
/** Before the name of a section: some of them are called as a table is. */
export const SINGLE_FIGURES = 'figures.';
/** The line of what answers nothing. */
export const NO_ANSWER = 'NONE';

function valueOf({ state, value }: Said): ReportValue {
  if (state === 'HIDDEN') return HIDDEN_NUMBER;
  return state === 'AT_LEAST' && value !== null ? `${AT_LEAST}${value}` : value;
}

/**
 * The figures of a period as blocks of a report, chapter by chapter. What nothing counts is left out, and so is what is for one
 * screen alone: give those of the audience `SHARED`.
 */
export function figureBlocks(sections: readonly FiguresSection[]): ReportBlock[] {
  return sections
    .filter(({ inner }) => !inner)
    .flatMap((section) => [...singleFigures(section), ...section.tables.map((table) => tableOf(section.key, table))])
    .filter(({ rows }) => rows.length > 0);
}

function singleFigures({ key, figures }: FiguresSection): ReportBlock[] {
  const rows = figures
    .filter(({ state }) => state !== 'UNTRACKED')
    .map((one) => ({ id: one.key, label: '', unit: UNIT[one.unit], values: [valueOf(one)] }));
  const block = { chapter: CHAPTER[key], key: `${SINGLE_FIGURES}${key}`, kind: 'FIGURES' } as const;
  return [{ ...block, columns: [{ key: 'value', unit: 'COUNT' }], rows }];
}

function tableOf(section: FigureSection, { key, about, columns, rows }: FiguresSection['tables'][number]): ReportBlock {
  return {
    ...{ chapter: CHAPTER[section], kind: 'TABLE', key: about === null ? key : `${key} ${about}` },
    ...(about !== null && { about }),
    columns: columns.map((column) => ({ key: column, unit: UNIT[FIGURE_COLUMNS[column]] })),
    rows: rows.map((row) => ({
      ...{ id: row.key ?? NO_ANSWER, label: row.label ?? '', values: row.cells.map(valueOf) },
      ...(row.depth > 0 && { depth: row.depth }),
    })),
  };
}
