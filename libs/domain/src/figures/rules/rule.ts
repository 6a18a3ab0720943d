import type { ActionNeed } from '../../action-plan/incomplete.ts';
import type { SeenCollege } from '../../bodies/seat.ts';
import type { Audience } from '../audience.ts';
import type { Period } from '../period.ts';
import type { FiguresSnapshot } from '../snapshot.ts';

/** How much a rule binds: an act of Parliament, an instruction to the State's services, advice, or good housekeeping. */
export const RULE_LEVELS = ['LAW', 'INSTRUCTION', 'GUIDANCE', 'HOUSEKEEPING'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** Where a rule comes from, as one quotes it in French; `date` is that of the text, when it has one. */
export interface RuleSource {
  readonly level: RuleLevel;
  readonly title: string;
  readonly date: string | null;
}

const INSTRUCTION_2016: RuleSource = {
  level: 'INSTRUCTION',
  title: 'Instruction n° DGS/SP4/CGET/2016/289 du 30 septembre 2016',
  date: '2016-09-30',
};
const INSTRUCTION_2025: RuleSource = {
  level: 'INSTRUCTION',
  title: 'Instruction n° DGS/SP4/2025/8 du 13 mai 2025',
  date: '2025-05-13',
};
const LAW_PTSM: RuleSource = { level: 'LAW', title: 'Code de la santé publique, article L3221-2', date: null };
const RESOURCE_CENTRE: RuleSource = {
  level: 'GUIDANCE',
  title: 'Centre national de ressources et d’appui aux CLSM',
  date: null,
};
const HOUSEKEEPING: RuleSource = { level: 'HOUSEKEEPING', title: 'Bonne tenue du conseil', date: null };

/** What the software checks of a council. They warn, they block nothing. A code keeps its meaning for ever. */
export const RULES = {
  R01: INSTRUCTION_2016,
  R02: INSTRUCTION_2016,
  R03: INSTRUCTION_2016,
  R04: INSTRUCTION_2016,
  R05: INSTRUCTION_2016,
  R06: INSTRUCTION_2025,
  R07: LAW_PTSM,
  R08: RESOURCE_CENTRE,
  R09: RESOURCE_CENTRE,
  R10: RESOURCE_CENTRE,
  R11: RESOURCE_CENTRE,
  R12: HOUSEKEEPING,
  R13: RESOURCE_CENTRE,
  R14: HOUSEKEEPING,
  R15: RESOURCE_CENTRE,
  R16: INSTRUCTION_2016,
  R17: HOUSEKEEPING,
  R18: RESOURCE_CENTRE,
} as const satisfies Record<string, RuleSource>;
export type RuleCode = keyof typeof RULES;
export const RULE_CODES = Object.keys(RULES) as [RuleCode, ...RuleCode[]];

/** `UNKNOWN`: what would tell is missing. `BY_HAND`: nothing in the workspace can tell. `NONE`: it does not apply. */
export const RULE_STATES = ['OK', 'WARN', 'UNKNOWN', 'BY_HAND', 'NONE'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** What exactly is amiss, or has to be looked at. */
export const GAP_REASONS = [
  'NO_PLENARY',
  'NO_PLENARY_BODY',
  'NO_STEERING',
  'NO_STEERING_BODY',
  'STEERING_AHEAD',
  'NO_CHAIR',
  'CHAIR_NOT_ELECTED',
  'NO_CO_LEAD',
  'CO_LEAD_NOT_PSYCHIATRY',
  'NO_SEATS',
  'NO_SEAT',
  'VACANT',
  'NEVER_THERE',
  'NO_PRESENCE',
  'COLLEGE_MISSING',
  'NO_MANDATE_TEXT',
  'MANDATE_DECISION',
  'NO_LEAD',
  'DID_NOT_MEET',
  'ACTIONS_WITHOUT',
  'NO_PLAN',
  'NO_PLENARY_TO_READ',
  'NO_SLOT',
  'NOT_CIRCULATED',
  'NOT_APPROVED',
  'NO_RULES_FILE',
  'FUNDING_UNTRACKED',
  'CHARTER',
  'NO_TERRITORY',
  'MANDATE_ENDS',
  'NO_END_SAID',
  'QUORUM_IN_RULES',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** One thing amiss; what a reason does not need is `null` or empty. */
export interface Gap {
  readonly reason: GapReason;
  /** The body, or the title, it is about. */
  readonly about: string | null;
  readonly count: number | null;
  readonly day: string | null;
  readonly colleges: readonly SeenCollege[];
  readonly need: ActionNeed | null;
}

export const gap = (reason: GapReason, more: Partial<Omit<Gap, 'reason'>> = {}): Gap => ({
  ...{ reason, about: null, count: null, day: null, colleges: [], need: null },
  ...more,
});

export interface Verdict {
  readonly state: RuleState;
  readonly gaps: readonly Gap[];
}

/** What rules are judged by: the council at the end of the period, or today when it is not over. */
export interface Judged {
  readonly snapshot: FiguresSnapshot;
  readonly period: Period;
  readonly day: string;
  readonly audience: Audience;
}

export type Judge = (judged: Judged) => Verdict;

export const verdict = (state: RuleState, ...gaps: Gap[]): Verdict => ({ state, gaps });
/** Nothing amiss is well. */
export const warnOf = (gaps: readonly Gap[]): Verdict => ({ state: gaps.length === 0 ? 'OK' : 'WARN', gaps });
