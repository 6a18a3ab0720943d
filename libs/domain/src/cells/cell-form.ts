/** What a situation cell may count, and nothing else: no name, no story, no document. */
export const CELL_GROUPS = ['SITUATION', 'THEME', 'REFERRER', 'OUTCOME'] as const;
export type CellGroup = (typeof CELL_GROUPS)[number];

/** One line to count. A code that was used keeps its meaning for ever: a later edition adds others, or leaves some out. */
export const CELL_COUNTERS = [
  'SITUATION_NEW',
  'SITUATION_KNOWN',
  'THEME_HOUSING',
  'THEME_SQUALOR',
  'THEME_NEIGHBOURS',
  'THEME_CARE_ACCESS',
  'THEME_CARE_BREAK',
  'THEME_ISOLATION',
  'THEME_RIGHTS',
  'THEME_FAMILY',
  'THEME_OTHER',
  'REFERRER_LANDLORD',
  'REFERRER_SOCIAL',
  'REFERRER_CARE',
  'REFERRER_TOWN',
  'REFERRER_POLICE',
  'REFERRER_ASSOCIATION',
  'REFERRER_FAMILY',
  'REFERRER_OTHER',
  'OUTCOME_PROPOSED',
  'OUTCOME_FOLLOWED',
  'OUTCOME_AGAIN',
  'OUTCOME_CLOSED',
] as const;
export type CellCounter = (typeof CELL_COUNTERS)[number];

/** One meeting counts at most this many situations on one line. */
export const MOST_COUNTED = 999;

/** The lines of one period, with where they come from. */
export interface CellForm {
  edition: string;
  /** First day it holds, `YYYY-MM-DD`. */
  since: string;
  source: string;
  counters: readonly CellCounter[];
}

/**
 * Instruction DGS/SP4/CGET/2016/289 gives a council the task of looking at complex situations and no list to count them
 * by. The headings are those that cells of councils put in their yearly account: what troubles, who asked for help
 * (functions alone), what came of it. Each situation has one main theme, one origin and one outcome at a meeting.
 */
const FORMS: readonly [CellForm, ...CellForm[]] = [
  {
    edition: '2026-1',
    since: '2026-01-01',
    source: 'Instruction DGS/SP4/CGET/2016/289 ; rubriques usuelles des bilans de cellules',
    counters: CELL_COUNTERS,
  },
];

/** The lines that a meeting of that day counts by; the first edition also holds for earlier days. */
export const cellFormOn = (day: string): CellForm => FORMS.findLast(({ since }) => since <= day) ?? FORMS[0];

/** The group is the first word of the code. */
export const groupOf = (counter: CellCounter): CellGroup => counter.split('_')[0] as CellGroup;

/** The lines of a form under each heading, in their order. */
export const formGroups = ({ counters }: CellForm): { group: CellGroup; counters: CellCounter[] }[] =>
  CELL_GROUPS.map((group) => ({ group, counters: counters.filter((counter) => groupOf(counter) === group) }));

/** How many situations lie on each line; a line that is missing has none. */
export type CellCounts = Partial<Record<CellCounter, number>>;

/** How many situations a meeting, or a year, looked at: the new ones and those it knew. */
export const situationsIn = (counts: CellCounts): number => (counts.SITUATION_NEW ?? 0) + (counts.SITUATION_KNOWN ?? 0);

/** Situations not yet given a line of the group; negative when more lines than situations were counted. */
export const leftToCount = (counts: CellCounts, group: Exclude<CellGroup, 'SITUATION'>): number =>
  situationsIn(counts) -
  CELL_COUNTERS.filter((counter) => groupOf(counter) === group).reduce((sum, one) => sum + (counts[one] ?? 0), 0);

/** The counts of several meetings together. */
export function addedUp(sheets: readonly CellCounts[]): CellCounts {
  const sums = CELL_COUNTERS.map((one) => [one, sheets.reduce((sum, sheet) => sum + (sheet[one] ?? 0), 0)] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}
