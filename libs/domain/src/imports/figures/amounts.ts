import type { BudgetFigure, BudgetFigures } from '../../action-plan/budget.ts';
import { fold } from '../cells/fold.ts';
import { readBudget } from '../cells/read-budget.ts';
import { NO_AMOUNT } from './figures.ts';

/** How people say, in both languages, which of the three amounts it is; folded. */
const WORDS: Readonly<Record<BudgetFigure, readonly string[]>> = {
  requestedCents: [
    ...['demande', 'demandee', 'demandes', 'sollicite', 'sollicitee', 'previsionnel', 'prevu', 'prevue'],
    ...['requested', 'asked', 'planned'],
  ],
  grantedCents: [
    ...['accorde', 'accordee', 'accordes', 'obtenu', 'obtenue', 'attribue', 'attribuee', 'notifie', 'acquis'],
    ...['granted', 'awarded'],
  ],
  spentCents: ['depense', 'depensee', 'depenses', 'consomme', 'execute', 'realise', 'spent'],
};
const FIGURES: ReadonlyMap<string, BudgetFigure> = new Map(
  (Object.keys(WORDS) as BudgetFigure[]).flatMap((figure) => WORDS[figure].map((word) => [word, figure] as const)),
);

/** Which amount a word speaks of; `undefined` when none. */
export const figureOf = (word: string): BudgetFigure | undefined => FIGURES.get(fold(word));

export interface Amounts {
  readonly figures: BudgetFigures;
  /** The text an amount was computed from ("4 x 600"), empty when it stands as such. */
  readonly computed: string;
}

/** What files say for an amount that nobody knows. */
const UNKNOWN = new Set(['nc', 'inconnu', 'montant inconnu', 'unknown', 'amount unknown']);
const LABELLED = /^(?:(\p{L}+)\s*:?\s*)?(\S.*?)(?:\s+(\p{L}{4,}))?$/u;
const SEVERAL = /\s*(?:,\s+|\s\/\s|\s\+\s|\set\s)\s*/u;

const MINUS = /^[-–−]\s?(?=\d)/u;

/** Below zero: a refund or a slip, nobody guesses which. */
export const isNegative = (text: string): boolean =>
  MINUS.test(text) && (readBudget(text.replace(MINUS, ''))?.cents ?? null) !== null;

const isUnknown = (text: string): boolean => text === '?' || (/^[\p{L} ]+$/u.test(text) && UNKNOWN.has(fold(text)));

/**
 * "3 000 €", "demandé 3 000 €, accordé 1 500 €", "4 x 600"; `null` when the text is none of it.
 * @param figure what an amount without a word is
 */
export function readAmounts(text: string, figure: BudgetFigure): Amounts | null {
  if (isUnknown(text)) return { figures: NO_AMOUNT, computed: '' };
  const parts = text.split(SEVERAL);
  if (parts.length > Object.keys(WORDS).length) return null;
  const read = parts.map((part) => readLabelled(part, figure));
  const found = read.filter((one) => one !== null);
  const names = new Set(found.map((one) => one.figure));
  if (found.length < parts.length || names.size < parts.length) return null;
  return {
    figures: { ...NO_AMOUNT, ...Object.fromEntries(found.map((one) => [one.figure, one.cents])) },
    computed: found.find(({ exact }) => !exact)?.text ?? '',
  };
}

function readLabelled(part: string, figure: BudgetFigure) {
  const [, before, amount, after] = LABELLED.exec(part) ?? [];
  const word = before ?? after;
  const named = word === undefined ? undefined : figureOf(word);
  const budget = readBudget(named ? (amount ?? '') : part);
  if (budget === null || budget.cents === null) return null;
  return { figure: named ?? figure, cents: budget.cents, exact: budget.exact, text: budget.text };
}

const GROUPS = /\B(?=(?:\d{3})+$)/gu;

/** "15 000,50 €": one writing in both languages, which the import reads. */
export function euroText(cents: number): string {
  const euros = String(Math.floor(cents / 100)).replaceAll(GROUPS, ' ');
  const rest = cents % 100;
  return `${euros}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`} €`;
}
