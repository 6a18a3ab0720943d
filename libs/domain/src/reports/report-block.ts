import type { ReportChapter } from './report-template.ts';

/** How a value is said. Durations are minutes, money is cents, days `YYYY-MM-DD`. */
export const REPORT_UNITS = [
  'COUNT',
  'PERCENT',
  'MINUTES',
  'CENTS',
  'NUMBER',
  'DAY',
  'TEXT',
  'DECISION_KIND',
  'APPLICATION',
  'STATUS',
] as const;
export type ReportUnit = (typeof REPORT_UNITS)[number];

/** What stands for a count that may point at somebody: see `hidden` of the readers of figures. */
export const UNDER_FIVE = '<5';

/** `null`: not known, or nothing to be a share of. */
export type ReportValue = number | string | null;

export interface ReportColumn {
  readonly key: string;
  readonly unit: ReportUnit;
}

export interface ReportRow {
  readonly id: string;
  /** What people named it; empty where its id is a code that has its own words. */
  readonly label: string;
  /** One for each column. */
  readonly values: readonly ReportValue[];
}

/** Lines that the data of the council give by themselves: some figures, or a table. */
export interface ReportBlock {
  readonly chapter: ReportChapter;
  readonly key: string;
  /** `FIGURES`: each line is one number, in the only column. */
  readonly kind: 'FIGURES' | 'TABLE';
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

/** How many lines stand in a chapter by themselves. */
export const linesOf = (blocks: readonly ReportBlock[], chapter: ReportChapter): number =>
  blocks.reduce((sum, block) => (block.chapter === chapter ? sum + block.rows.length : sum), 0);
