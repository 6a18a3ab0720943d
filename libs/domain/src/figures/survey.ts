import type { CarrierKind } from '../councils/council.ts';
import {
  type Figure,
  type FigureKey,
  type FiguresSection,
  type FigureTableKey,
  type FigureUnit,
  known,
  type Said,
  UNKNOWN,
  UNTRACKED,
} from './figure.ts';
import type { RuleCode } from './rules/rule.ts';
import type { RuleLine } from './rules/rule-sheet.ts';

/** The parts of the national survey of councils. */
export const SURVEY_DIMENSIONS = ['IDENTITY', 'GOVERNANCE', 'COORDINATION', 'ACTIVITY'] as const;
export type SurveyDimension = (typeof SURVEY_DIMENSIONS)[number];

/** Where a coordinator fills in what is missing; nothing for what Trame does not hold. */
export const FILL_PLACES = ['SETTINGS', 'BODIES', 'MEETINGS', 'PLAN'] as const;
export type FillPlace = (typeof FILL_PLACES)[number];

/** The questions, each with its part and the place that answers it. A key keeps its meaning for ever. */
export const SURVEY_QUESTIONS = {
  NAME: ['IDENTITY', 'SETTINGS'],
  CARRIER_KIND: ['IDENTITY', 'SETTINGS'],
  CARRIER_NAME: ['IDENTITY', 'SETTINGS'],
  CONTACT: ['IDENTITY', 'SETTINGS'],
  MUNICIPALITIES: ['IDENTITY', 'SETTINGS'],
  DEPARTMENTS: ['IDENTITY', 'SETTINGS'],
  POPULATION: ['IDENTITY', 'SETTINGS'],
  CREATED: ['IDENTITY', null],
  CONVENTION: ['IDENTITY', null],
  BODIES: ['GOVERNANCE', 'BODIES'],
  GROUPS: ['GOVERNANCE', 'BODIES'],
  STEERING_MEETINGS: ['GOVERNANCE', 'MEETINGS'],
  PLENARY_MEETINGS: ['GOVERNANCE', 'MEETINGS'],
  CHAIR_ELECTED: ['GOVERNANCE', 'BODIES'],
  CO_LED: ['GOVERNANCE', 'BODIES'],
  USERS_SEATED: ['GOVERNANCE', 'BODIES'],
  PARTNERS: ['GOVERNANCE', 'BODIES'],
  ROADMAP: ['GOVERNANCE', 'PLAN'],
  COORDINATORS: ['COORDINATION', 'SETTINGS'],
  POST_SHARE: ['COORDINATION', null],
  POST_FUNDERS: ['COORDINATION', null],
  MEETINGS: ['ACTIVITY', 'MEETINGS'],
  MEETING_TIME: ['ACTIVITY', 'MEETINGS'],
  PARTICIPANTS: ['ACTIVITY', 'MEETINGS'],
  ORGANIZATIONS: ['ACTIVITY', 'MEETINGS'],
  ACTIONS: ['ACTIVITY', 'PLAN'],
  ACTIONS_DONE: ['ACTIVITY', 'PLAN'],
  THEMES: ['ACTIVITY', 'PLAN'],
  PTSM: ['ACTIVITY', 'PLAN'],
  CLS: ['ACTIVITY', 'PLAN'],
  CITY_CONTRACT: ['ACTIVITY', 'PLAN'],
  CELL: ['ACTIVITY', 'BODIES'],
  EVENTS: ['ACTIVITY', null],
  BUDGET: ['ACTIVITY', 'PLAN'],
} as const satisfies Record<string, readonly [SurveyDimension, FillPlace | null]>;
export type SurveyKey = keyof typeof SURVEY_QUESTIONS;
export const SURVEY_KEYS = Object.keys(SURVEY_QUESTIONS) as [SurveyKey, ...SurveyKey[]];

/** What the figures of the year do not tell. */
export interface SurveyFacts {
  readonly name: string;
  /** `null` while the council said nothing of itself. */
  readonly carrierKind: CarrierKind | null;
  readonly carrierName: string;
  readonly contactEmail: string | null;
  readonly municipalities: number;
  readonly population: number | null;
  /** Codes: "59", "2A", "974". */
  readonly departments: readonly string[];
  readonly groups: number;
  readonly bodies: number;
  readonly steeringMeetings: number;
  readonly plenaryMeetings: number;
  /** Somebody concerned or a carer holds a seat of the steering committee, the two together. */
  readonly usersSeated: boolean;
  /** Organisations in whose name a seat is held. */
  readonly partners: number;
  readonly hasCell: boolean;
  readonly coordinators: number;
}

/** One answer: a number, words, yes or no, or codes to put in words; `state` says what is known of it. */
export interface SurveyAnswer extends Said {
  readonly key: SurveyKey;
  readonly unit: FigureUnit;
  readonly text: string | null;
  readonly yes: boolean | null;
  readonly codes: readonly string[];
}

type Given = Partial<Omit<SurveyAnswer, 'key'>>;

const text = (value: string | null): Given => (value ? { ...known(0), value: null, text: value } : UNKNOWN);
const yesOrNo = (yes: boolean): Given => ({ state: 'KNOWN', yes });
const codes = (some: readonly string[]): Given => (some.length > 0 ? { state: 'KNOWN', codes: some } : UNKNOWN);
/** Zero of what a council always has is what nobody filled in. */
const filled = (count: number): Given => (count > 0 ? known(count) : UNKNOWN);

/** What the survey reads of the figures that may be shared. */
export interface SurveyFigures {
  readonly roadmap: string | null;
  readonly sections: readonly FiguresSection[];
  readonly rules: readonly Pick<RuleLine, 'rule' | 'state'>[];
}

function givenBy({ roadmap, sections, rules }: SurveyFigures, facts: SurveyFacts): Record<SurveyKey, Given> {
  const figure = (key: FigureKey): Given => {
    const found: Figure | undefined = sections.flatMap(({ figures }) => figures).find((one) => one.key === key);
    return found ? { state: found.state, value: found.value, unit: found.unit } : UNKNOWN;
  };
  const rowsOf = (key: FigureTableKey) =>
    sections.flatMap(({ tables }) => tables).find((one) => one.key === key)?.rows ?? [];
  const rule = (code: RuleCode): Given => {
    const state = rules.find((one) => one.rule === code)?.state;
    return state === 'OK' || state === 'WARN' ? yesOrNo(state === 'OK') : UNKNOWN;
  };
  const serves = (framework: string): Given =>
    roadmap === null
      ? UNKNOWN
      : yesOrNo(rowsOf('ACTIONS_BY_FRAMEWORK').some(({ key }) => key?.startsWith(`${framework}.`)));
  return {
    NAME: text(facts.name),
    CARRIER_KIND: facts.carrierKind ? codes([facts.carrierKind]) : UNKNOWN,
    CARRIER_NAME: text(facts.carrierName),
    CONTACT: text(facts.contactEmail),
    MUNICIPALITIES: filled(facts.municipalities),
    DEPARTMENTS: text(facts.departments.join(', ')),
    POPULATION: facts.population === null ? UNKNOWN : known(facts.population),
    CREATED: UNTRACKED,
    CONVENTION: UNTRACKED,
    BODIES: filled(facts.bodies),
    GROUPS: known(facts.groups),
    STEERING_MEETINGS: known(facts.steeringMeetings),
    PLENARY_MEETINGS: known(facts.plenaryMeetings),
    CHAIR_ELECTED: rule('R03'),
    CO_LED: rule('R04'),
    USERS_SEATED: yesOrNo(facts.usersSeated),
    PARTNERS: filled(facts.partners),
    ROADMAP: text(roadmap),
    COORDINATORS: filled(facts.coordinators),
    POST_SHARE: UNTRACKED,
    POST_FUNDERS: UNTRACKED,
    MEETINGS: figure('MEETINGS_HELD'),
    MEETING_TIME: figure('MEETING_TIME'),
    PARTICIPANTS: figure('PARTICIPANTS'),
    ORGANIZATIONS: figure('ORGANIZATIONS'),
    ACTIONS: figure('ACTIONS'),
    ACTIONS_DONE: figure('ACTIONS_DONE'),
    THEMES: codes(rowsOf('ACTIONS_BY_THEME').flatMap(({ key }) => key ?? [])),
    PTSM: serves('PTSM'),
    CLS: serves('CLS'),
    CITY_CONTRACT: serves('CITY_CONTRACT'),
    CELL: yesOrNo(facts.hasCell),
    EVENTS: figure('EVENTS'),
    BUDGET: figure('BUDGET_GRANTED'),
  };
}

/** Every question with its answer, or with what keeps it from being answered, in the order of the survey. */
export function surveyAnswers(figures: SurveyFigures, facts: SurveyFacts): SurveyAnswer[] {
  const given = givenBy(figures, facts);
  return SURVEY_KEYS.map((key) => ({
    ...{ key, unit: 'COUNT', ...UNKNOWN, text: null, yes: null, codes: [] },
    ...given[key],
  }));
}
