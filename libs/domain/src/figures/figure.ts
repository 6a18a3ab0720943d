/**
 * What is known of a number. `AT_LEAST`: some of what it sums is unknown. `UNKNOWN`: nothing says it, which is no zero.
 * `HIDDEN`: people would be recognised behind it. `UNTRACKED`: nothing in the council's workspace counts it.
 */
export const FIGURE_STATES = ['KNOWN', 'AT_LEAST', 'UNKNOWN', 'HIDDEN', 'UNTRACKED'] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

/** What a value counts in: things, minutes, whole percents, cents of euro, or the unit its own line tells. */
export const FIGURE_UNITS = ['COUNT', 'MINUTES', 'PERCENT', 'CENTS', 'OWN'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** A number as it may be said; `value` is `null` unless the state is `KNOWN` or `AT_LEAST`. */
export interface Said {
  readonly state: FigureState;
  readonly value: number | null;
}

export const known = (value: number): Said => ({ state: 'KNOWN', value });
export const UNKNOWN: Said = { state: 'UNKNOWN', value: null };
export const HIDDEN: Said = { state: 'HIDDEN', value: null };
export const UNTRACKED: Said = { state: 'UNTRACKED', value: null };

/** `null` is unknown. */
export const maybe = (value: number | null): Said => (value === null ? UNKNOWN : known(value));

/** `part` of `whole` in whole percents; unknown of nothing. */
export const share = (part: number, whole: number): Said =>
  whole === 0 ? UNKNOWN : known(Math.round((100 * part) / whole));

/** The parts of a report, in their order. */
export const FIGURE_SECTIONS = [
  'MEETINGS',
  'PRESENCE',
  'SEATS',
  'PLAN',
  'INDICATORS',
  'DECISIONS',
  'CELL',
  'BUDGET',
  'EVENTS',
  'CONTACTS',
] as const;
export type FigureSection = (typeof FIGURE_SECTIONS)[number];

/** The single numbers, each with its unit. A key keeps its meaning for ever: reports name it. */
export const FIGURES = {
  MEETINGS_HELD: 'COUNT',
  MEETINGS_CANCELLED: 'COUNT',
  MEETING_TIME: 'MINUTES',
  PARTICIPATIONS: 'COUNT',
  PARTICIPANTS: 'COUNT',
  ORGANIZATIONS: 'COUNT',
  PRESENCE_TAKEN: 'COUNT',
  PRESENCE_RATE: 'PERCENT',
  WITHOUT_CONCERNED: 'COUNT',
  WITHOUT_CARERS: 'COUNT',
  WITHOUT_BOTH: 'COUNT',
  SEATS_HELD: 'COUNT',
  SEATS_VACANT: 'COUNT',
  ACTIONS: 'COUNT',
  ACTIONS_DONE: 'COUNT',
  ACTIONS_DONE_IN_PERIOD: 'COUNT',
  ACTIONS_LATE: 'COUNT',
  PLAN_PROGRESS: 'PERCENT',
  ACTIONS_DUE: 'COUNT',
  ON_TIME_RATE: 'PERCENT',
  INDICATORS: 'COUNT',
  INDICATORS_MEASURED: 'COUNT',
  INDICATORS_REACHED: 'COUNT',
  DECISIONS_TAKEN: 'COUNT',
  DECISIONS_APPLIED: 'COUNT',
  OPINIONS: 'COUNT',
  CELL_MEETINGS: 'COUNT',
  CELL_SITUATIONS: 'COUNT',
  BUDGET_REQUESTED: 'CENTS',
  BUDGET_GRANTED: 'CENTS',
  BUDGET_SPENT: 'CENTS',
  BUDGET_UNDATED: 'COUNT',
  EVENTS: 'COUNT',
  EVENT_ATTENDANCE: 'COUNT',
  PUBLIC_CONTACTS: 'COUNT',
} as const satisfies Record<string, FigureUnit>;
export type FigureKey = keyof typeof FIGURES;
export const FIGURE_KEYS = Object.keys(FIGURES) as [FigureKey, ...FigureKey[]];

export interface Figure extends Said {
  readonly key: FigureKey;
  readonly unit: FigureUnit;
}
export const figure = (key: FigureKey, said: Said): Figure => ({ key, unit: FIGURES[key], ...said });

/** What the lines of a table are, which decides where their words come from. */
export const ROW_KINDS = [
  'BODY',
  'COLLEGE',
  'STATUS',
  'HEADING',
  'THEME',
  'FRAMEWORK',
  'INDICATOR',
  'DECISION_KIND',
  'COUNTER',
  'CELL_YEAR',
  'FUNDER',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** The tables, each with what its lines are. */
export const FIGURE_TABLES = {
  MEETINGS_BY_BODY: 'BODY',
  PRESENCE_BY_COLLEGE: 'COLLEGE',
  SEATS_BY_COLLEGE: 'COLLEGE',
  SEATS_BY_BODY: 'BODY',
  ACTIONS_BY_STATUS: 'STATUS',
  ACTIONS_BY_HEADING: 'HEADING',
  ACTIONS_BY_THEME: 'THEME',
  ACTIONS_BY_BODY: 'BODY',
  ACTIONS_BY_FRAMEWORK: 'FRAMEWORK',
  INDICATORS: 'INDICATOR',
  DECISIONS_BY_BODY: 'BODY',
  DECISIONS_BY_KIND: 'DECISION_KIND',
  CELL_YEARS: 'CELL_YEAR',
  CELL_COUNTERS: 'COUNTER',
  BUDGET_BY_FUNDER: 'FUNDER',
} as const satisfies Record<string, RowKind>;
export type FigureTableKey = keyof typeof FIGURE_TABLES;
export const FIGURE_TABLE_KEYS = Object.keys(FIGURE_TABLES) as [FigureTableKey, ...FigureTableKey[]];

/** The columns, each with its unit. */
export const FIGURE_COLUMNS = {
  MEETINGS: 'COUNT',
  TIME: 'MINUTES',
  PARTICIPATIONS: 'COUNT',
  PARTICIPANTS: 'COUNT',
  EXPECTED: 'COUNT',
  PRESENT: 'COUNT',
  RATE: 'PERCENT',
  HELD: 'COUNT',
  VACANT: 'COUNT',
  ACTIONS: 'COUNT',
  PROGRESS: 'PERCENT',
  DONE: 'COUNT',
  LATE: 'COUNT',
  ON_TIME: 'PERCENT',
  BASELINE: 'OWN',
  TARGET: 'OWN',
  MEASURED: 'OWN',
  REACHED: 'PERCENT',
  TAKEN: 'COUNT',
  APPLIED: 'COUNT',
  TO_APPLY: 'COUNT',
  OVERTAKEN: 'COUNT',
  OPINIONS: 'COUNT',
  NUMBER: 'COUNT',
  SITUATIONS: 'COUNT',
  REQUESTED: 'CENTS',
  GRANTED: 'CENTS',
  SPENT: 'CENTS',
} as const satisfies Record<string, FigureUnit>;
export type FigureColumn = keyof typeof FIGURE_COLUMNS;
export const FIGURE_COLUMN_KEYS = Object.keys(FIGURE_COLUMNS) as [FigureColumn, ...FigureColumn[]];

/** One line: `key` is `null` for what answers nothing, `label` where the key needs words of a language. */
export interface FigureRow {
  readonly key: string | null;
  readonly label: string | null;
  /** How deep it stands under the lines before it; 0 at the top. */
  readonly depth: number;
  /** In the order of the columns. */
  readonly cells: readonly Said[];
}

export interface FigureTable {
  readonly key: FigureTableKey;
  readonly rows: readonly FigureRow[];
  readonly columns: readonly FigureColumn[];
  /** What it is about when a section has several of them: the label of a cell. */
  readonly about: string | null;
  /** Something is in several lines: they sum to more than the whole. */
  readonly overlapping: boolean;
}

/** One part of a report. */
export interface FiguresSection {
  readonly key: FigureSection;
  readonly figures: readonly Figure[];
  readonly tables: readonly FigureTable[];
  /** Tells masked colleges apart: for the coordination and the chair, on their screen, never in a file (decision 0038). */
  readonly inner: boolean;
}
