/** Frameworks whose items are national: written once, the same in every council, one edition after another. */
export const NATIONAL_FRAMEWORKS = ['CLSM_2025', 'CLSM_2016', 'PTSM', 'SISM'] as const;
export type NationalFramework = (typeof NATIONAL_FRAMEWORKS)[number];

/** Those whose items are the objectives of councils themselves: a heading of a plan takes one up, a plan starts from a set. */
export const OBJECTIVE_SETS = ['CLSM_2025', 'CLSM_2016'] as const satisfies readonly NationalFramework[];

/** Frameworks that a place signs for itself: their axes differ from one to the next, so each council writes its own. */
export const LOCAL_FRAMEWORKS = ['CLS', 'CITY_CONTRACT'] as const;
export type LocalFramework = (typeof LOCAL_FRAMEWORKS)[number];

/** All that an action may serve; one action may serve several, and several items of each. */
export const FRAMEWORKS = [...NATIONAL_FRAMEWORKS, ...LOCAL_FRAMEWORKS] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** How much a text binds: an act of Parliament, a decree, an instruction to the State's services, a national event. */
export type SourceLevel = 'LAW' | 'DECREE' | 'INSTRUCTION' | 'EVENT';

/** Where a framework comes from, as one quotes it in French. */
export interface FrameworkSource {
  readonly title: string;
  /** The day of the text, `YYYY-MM-DD`. */
  readonly date: string;
  readonly level: SourceLevel;
}

/** One thing to serve. A code that was used keeps its meaning for ever: a later edition adds others or ends some. */
export interface FrameworkItem<Code extends string = string> {
  readonly code: Code;
  /** Article or edition, when it says more than the framework's own source. */
  readonly reference?: string;
  /** First and last day it is offered, `YYYY-MM-DD`; what was chosen before stays, and an old plan may still name it. */
  readonly since: string;
  readonly until: string | null;
}

/** A national framework: its items in the order of the text. */
export interface Taxonomy<Code extends string = string> {
  readonly framework: NationalFramework;
  /** Edition of these data, not of the text: it moves when an item is added, ended or put right. */
  readonly edition: string;
  readonly source: FrameworkSource;
  readonly items: readonly FrameworkItem<Code>[];
}

/** Whether each council writes the items of this framework. */
export const isLocal = (framework: Framework): framework is LocalFramework =>
  LOCAL_FRAMEWORKS.some((local) => local === framework);
