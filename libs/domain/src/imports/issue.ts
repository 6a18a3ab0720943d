/**
 * What the reader of a cell has to say about it.
 * - `NOTE`: understood; something about it is worth reading.
 * - `PROPOSAL`: a value is proposed, the text itself is kept.
 * - `UNKNOWN`: not understood; nothing is written for it.
 */
export const ISSUE_LEVELS = {
  COLLEGE_MISSING: 'NOTE',
  COLLEGE_UNKNOWN: 'UNKNOWN',
  COLLEGE_WITHOUT_SEAT: 'NOTE',
  SEAT_WITHOUT_COLLEGE: 'UNKNOWN',
  MAIL_MALFORMED: 'UNKNOWN',
  MAIL_MISSING: 'NOTE',
  MAIL_EXTRA: 'NOTE',
  MAIL_OF_ORGANIZATION: 'UNKNOWN',
  SINCE_WITHOUT_SEAT: 'NOTE',
  ALREADY_SEATED: 'NOTE',
  PHONE_UNREADABLE: 'UNKNOWN',
  PHONE_EXTRA: 'UNKNOWN',
  SECOND_PHONE: 'UNKNOWN',
  SECOND_JOB_TITLE: 'UNKNOWN',
  NAME_SPLIT: 'NOTE',
  MATCH_GONE: 'UNKNOWN',
  LEAD_AMBIGUOUS: 'UNKNOWN',
  LEAD_AS_ORGANIZATION: 'PROPOSAL',
  ACTION_KNOWN: 'NOTE',
  ACTION_REPEATED: 'NOTE',
  PART_OF_UNKNOWN: 'UNKNOWN',
  ORGANIZATION_SHORT: 'PROPOSAL',
  TEXT_TOO_LONG: 'UNKNOWN',
  VALUE_LEFT_OUT: 'UNKNOWN',
  DATE_APPROXIMATE: 'PROPOSAL',
  DATE_UNREADABLE: 'UNKNOWN',
  DUE_BEFORE_START: 'UNKNOWN',
  MEMBERSHIP_UNKNOWN: 'UNKNOWN',
  LEAD_WITHOUT_PERSON: 'UNKNOWN',
  STATUS_COMPUTED: 'PROPOSAL',
  STATUS_PROPOSED: 'PROPOSAL',
  STATUS_UNKNOWN: 'UNKNOWN',
  STATUS_MISSING: 'NOTE',
  THEMES_PROPOSED: 'PROPOSAL',
  THEMES_UNKNOWN: 'UNKNOWN',
  BUDGET_COMPUTED: 'PROPOSAL',
  BUDGET_UNREADABLE: 'UNKNOWN',
  AMOUNT_NEGATIVE: 'UNKNOWN',
  YEAR_UNREADABLE: 'UNKNOWN',
  LISTS_UNEVEN: 'UNKNOWN',
  MEASUREMENT_UNREADABLE: 'UNKNOWN',
  MEASUREMENT_WITHOUT_DAY: 'UNKNOWN',
  FIGURE_REPLACED: 'PROPOSAL',
  FIGURES_IN_SHEET: 'NOTE',
  FIGURES_WITHOUT_ACTION: 'UNKNOWN',
  TOO_MANY_LINES: 'UNKNOWN',
  TOO_MANY_MEASUREMENTS: 'UNKNOWN',
  TOTAL_LEFT_OUT: 'NOTE',
  ACTION_CONTINUED: 'NOTE',
  ACTION_COMPLETED: 'NOTE',
  NUMBER_MISSING: 'NOTE',
  TARGET_NOT_A_NUMBER: 'NOTE',
} as const;
export type IssueCode = keyof typeof ISSUE_LEVELS;
export type IssueLevel = (typeof ISSUE_LEVELS)[IssueCode];

export interface Issue {
  readonly code: IssueCode;
  /** Index of the column in the sheet, or null when the whole row is meant. */
  readonly column: number | null;
  /** The text of the cell, as it was. */
  readonly text: string;
  /** What will be written instead, when something is proposed. */
  readonly proposal: string | null;
}

export const issue = (code: IssueCode, column: number | null, text = '', proposal: string | null = null): Issue => ({
  code,
  column,
  text,
  proposal,
});
