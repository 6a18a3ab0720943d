import { euroText } from '../imports/figures/amounts.ts';
import { type BudgetWords, writeBudgetItem } from '../imports/figures/budget-cell.ts';
import { NO_INDICATOR } from '../imports/figures/figures.ts';
import { BETWEEN, fundersText, requestedSum } from '../imports/figures/figures-summary.ts';
import { type IndicatorWords, writeIndicatorItem } from '../imports/figures/indicator-cell.ts';
import { writeMilestoneItem } from '../imports/figures/milestone-cell.ts';
import type { ActionStatus } from './action-status.ts';
import type { ActionInFigures } from './figures-sheet.ts';
import type { ObjectiveLevel } from './objective-level.ts';
import type { SheetCell } from './sheet-cell.ts';

/** The columns of a plan on a sheet, in their order: the import reads back those up to `comment`, and the themes. */
export const PLAN_COLUMNS = [
  'axisNumber',
  'axis',
  'objectiveNumber',
  'objective',
  'operationalNumber',
  'operational',
  'number',
  'action',
  'partOf',
  'leads',
  'body',
  'status',
  'starts',
  'due',
  'progress',
  'budget',
  'funders',
  'indicator',
  'baseline',
  'target',
  'milestones',
  'description',
  'comment',
  'daysLate',
  'news',
  'themes',
  'frameworkItems',
  'publics',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** What the sheet of an action adds to its line, for a reader who may open it. */
export interface SheetExtract extends Pick<ActionInFigures, 'budget' | 'indicators' | 'milestones'> {
  coLeads: readonly string[];
  description: string;
}

interface Heading {
  id: string;
  number: string | null;
  title: string;
}

interface Objective extends Heading {
  level: ObjectiveLevel;
  parentId: string | null;
}

export interface PlanToWrite {
  axes: readonly (Heading & { objectives: readonly Objective[] })[];
  /** Those that stand in no axis. */
  objectives: readonly Objective[];
  actions: readonly {
    id: string;
    parentId: string | null;
    axisId: string | null;
    objectiveId: string | null;
    number: string | null;
    title: string;
    status: ActionStatus;
    lead: { name: string } | null;
    leadOrganization: { name: string } | null;
    body: { label: string } | null;
    startsOn: string | null;
    dueOn: string | null;
    dueText: string | null;
    progress: number;
    daysLate: number;
    newsAt: string | null;
    themes: readonly string[];
    frameworkItems: readonly string[];
    publics: readonly string[];
    /** What was last said of it. */
    comment: string | null;
    /** `null` for a reader who may not open it. */
    extract: SheetExtract | null;
  }[];
}

/** What an action serves, by the column it is told in. */
export type ServedColumn = 'themes' | 'frameworkItems' | 'publics';

/** The words of a sheet in the language of its reader; the import knows them all. */
export interface SheetWords {
  status: (status: ActionStatus) => string;
  served: (column: ServedColumn, code: string) => string;
  /** Of an action that no axis holds. */
  unfiled: string;
  /** Of an action straight under its axis, or under a strategic objective, where there are objectives below. */
  noObjective: string;
  /** Of a file that has one sheet: its cells hold whole lists. Without them a cell sums up what other sheets hold. */
  lists?: ListWords;
}

/** The words of a list in one cell; the import knows those of both languages. */
export interface ListWords {
  budget: BudgetWords;
  indicator: IndicatorWords;
  done: string;
}

const dayOf = (day: string | null): SheetCell => (day ? { day } : null);
const joined = (texts: readonly (string | null | undefined)[], separator: string): SheetCell =>
  texts.filter(Boolean).join(separator) || null;

type Lists = Record<'budget' | 'funders' | 'indicator' | 'baseline' | 'target' | 'milestones', SheetCell>;

/** The lists of an action summed up: what is asked for, whose money, what is counted; a single indicator with its aim. */
function summed({ budget, indicators, milestones }: SheetExtract): Lists {
  const sum = requestedSum(budget);
  const [only] = indicators.length === 1 ? indicators : [];
  return {
    budget: sum === null ? null : sum / 100,
    funders: fundersText(budget) || null,
    indicator: joined(
      indicators.map(({ label }) => named(label)),
      BETWEEN,
    ),
    baseline: only?.baseline ?? null,
    target: only?.target ?? only?.targetText ?? null,
    milestones: joined(
      milestones.map((one) => writeMilestoneItem(one, { done: '' })),
      BETWEEN,
    ),
  };
}

/** A name as one piece of a cell, whatever it holds. */
const named = (label: string): string => writeIndicatorItem({ ...NO_INDICATOR, label }, NO_WORDS);
const NO_WORDS: IndicatorWords = { unit: '', baseline: '', target: '', source: '', on: '' };

/** The lists of an action, whole, in cells: an amount alone stays a number that can be summed. */
function listed({ budget, indicators, milestones }: SheetExtract, words: ListWords): Lists {
  const lines = budget.map((line) => ({ ...line, funder: line.funder ?? '' }));
  const texts = lines.map((line) => writeBudgetItem(line, words.budget));
  const [asked = null] = lines.length === 1 ? lines.map(({ requestedCents }) => requestedCents) : [];
  return {
    budget: asked !== null && texts[0] === euroText(asked) ? asked / 100 : joined(texts, BETWEEN),
    funders: fundersText(budget) || null,
    indicator: joined(
      indicators.map((one) => writeIndicatorItem(textsOf(one), words.indicator)),
      BETWEEN,
    ),
    ...{ baseline: null, target: null },
    milestones: joined(
      milestones.map((one) => writeMilestoneItem(one, words)),
      BETWEEN,
    ),
  };
}

const textsOf = ({ measurements, unit, targetText, source, ...one }: SheetExtract['indicators'][number]) => ({
  ...{ ...one, unit: unit ?? '', targetText: targetText ?? '', source: source ?? '' },
  measurements: measurements.map((each) => ({ ...each, note: each.note ?? '' })),
});

const NOTHING: SheetExtract = { coLeads: [], description: '', budget: [], indicators: [], milestones: [] };

const isOperational = ({ level }: Objective): boolean => level === 'OPERATIONAL';

/**
 * One line for each action, its headings repeated and their absence said, so that a filter or a sort of the spreadsheet
 * loses nothing.
 */
export function planLines(
  { axes, objectives, actions }: PlanToWrite,
  words: SheetWords,
): Record<PlanColumn, SheetCell>[] {
  const several = (column: ServedColumn, codes: readonly string[]): SheetCell =>
    joined(
      codes.map((code) => words.served(column, code)),
      BETWEEN,
    );
  const axisOf = new Map(axes.map((axis) => [axis.id, axis]));
  const everyObjective = [...axes.flatMap((axis) => axis.objectives), ...objectives];
  const objectiveOf = new Map(everyObjective.map((one) => [one.id, one]));
  const titleOf = new Map(actions.map(({ id, title }) => [id, title]));
  return actions.map((action) => {
    const axis = action.axisId ? axisOf.get(action.axisId) : undefined;
    const filedIn = action.objectiveId ? objectiveOf.get(action.objectiveId) : undefined;
    const operational = filedIn?.level === 'OPERATIONAL' ? filedIn : undefined;
    const objective = operational ? objectiveOf.get(operational.parentId ?? '') : filedIn;
    const around = axis ? axis.objectives : objectives;
    const extract = action.extract ?? NOTHING;
    return {
      axisNumber: axis?.number ?? null,
      axis: axis?.title ?? (axes.length > 0 ? words.unfiled : null),
      objectiveNumber: objective?.number ?? null,
      objective: objective?.title ?? (around.length > 0 ? words.noObjective : null),
      operationalNumber: operational?.number ?? null,
      operational: operational?.title ?? (around.some(isOperational) ? words.noObjective : null),
      number: action.number,
      action: action.title,
      partOf: (action.parentId && titleOf.get(action.parentId)) ?? null,
      leads: joined([action.lead?.name, action.leadOrganization?.name, ...extract.coLeads], ' / '),
      body: action.body?.label ?? null,
      status: words.status(action.status),
      starts: dayOf(action.startsOn),
      due: action.dueText ?? dayOf(action.dueOn),
      progress: action.progress,
      ...(words.lists ? listed(extract, words.lists) : summed(extract)),
      description: extract.description || null,
      comment: action.comment,
      daysLate: action.daysLate > 0 ? action.daysLate : null,
      news: dayOf(action.newsAt && action.newsAt.slice(0, 10)),
      themes: several('themes', action.themes),
      frameworkItems: several('frameworkItems', action.frameworkItems),
      publics: several('publics', action.publics),
    };
  });
}
