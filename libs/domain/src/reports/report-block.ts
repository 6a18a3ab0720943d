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

/** What stands for a number that would point at somebody. */
export const HIDDEN_NUMBER = 'HIDDEN';
/** Before a number of which more is not known: `≥12`. */
export const AT_LEAST = '≥';

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
  /** Of the only value of a figure; left out where the columns say it. */
  readonly unit?: ReportUnit | undefined;
  /** How deep it stands under the lines before it; left out at the top. */
  readonly depth?: number | undefined;
  /** One for each column. */
  readonly values: readonly ReportValue[];
}

/** Lines that the data of the council give by themselves: some figures, or a table. */
export interface ReportBlock {
  readonly chapter: ReportChapter;
  readonly key: string;
  /** `FIGURES`: each line is one number, in the only column. */
  readonly kind: 'FIGURES' | 'TABLE';
  /** What it is about where several blocks are of one kind. */
  readonly about?: string | undefined;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

/** How many lines stand in a chapter by themselves. */
export const linesOf = (blocks: readonly ReportBlock[], chapter: ReportChapter): number =>
  blocks.reduce((sum, block) => (block.chapter === chapter ? sum + block.rows.length : sum), 0);
