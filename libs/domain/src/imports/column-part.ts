import { BUDGET_FIGURES, type BudgetFigure } from '../action-plan/budget.ts';
import { fold } from './cells/fold.ts';
import { readBudget } from './cells/read-budget.ts';
import type { ColumnField } from './columns.ts';
import { figureOf } from './figures/amounts.ts';
import { readBudgetItem } from './figures/budget-cell.ts';
import { piecesOf } from './figures/list-cell.ts';
import { fieldOf } from './headings.ts';
import { type Row, textOf } from './sheet.ts';

/** Which of several things of one kind a column speaks of: "ARS demandé 2027", "Cible 2". */
export interface ColumnPart {
  readonly year: number | null;
  readonly funder: string;
  /** From 1, of an indicator or a milestone; null when there is but one. */
  readonly rank: number | null;
}

export const NO_PART: ColumnPart = { year: null, funder: '', rank: null };

export const AMOUNT_FIELDS: Readonly<Record<BudgetFigure, ColumnField>> = {
  ...{ requestedCents: 'BUDGET', grantedCents: 'GRANTED', spentCents: 'SPENT' },
};
const RANKED: readonly ColumnField[] = [
  ...(['INDICATOR', 'UNIT', 'BASELINE', 'TARGET', 'TARGET_TEXT', 'SOURCE', 'MEASURED', 'MEASURED_ON'] as const),
  ...(['MILESTONE', 'MILESTONE_DUE', 'MILESTONE_DONE'] as const),
];
/** The fields of which a file may have a column for each year or each funder. */
const DATED: readonly ColumnField[] = [...Object.values(AMOUNT_FIELDS), 'FUNDERS', 'BUDGET_LABEL', 'MEASURED'];

export type PartName = keyof ColumnPart;
/** What tells columns of one field apart. */
export const partNames = (field: ColumnField): PartName[] => [
  ...(DATED.includes(field) ? (['year'] as const) : []),
  ...(Object.values(AMOUNT_FIELDS).includes(field) ? (['funder'] as const) : []),
  ...(RANKED.includes(field) ? (['rank'] as const) : []),
];

/** What is left of a part once the column holds something else. */
export function partFor(field: ColumnField, part: ColumnPart): ColumnPart {
  const names = partNames(field);
  return {
    year: names.includes('year') ? part.year : null,
    funder: names.includes('funder') ? part.funder : '',
    rank: names.includes('rank') ? part.rank : null,
  };
}

export interface PlacedColumn {
  readonly field: ColumnField;
  readonly part: ColumnPart;
}

const YEAR = /^20\d\d$/u;
const RANK = /^(?:n|no|num)?([1-9]|1\d|20)$/u;
const NOUNS = new Set([
  ...['budget', 'cout', 'montant', 'montants', 'subvention', 'subventions', 'financement', 'financements', 'credits'],
  ...['somme', 'cost', 'amount', 'grant', 'funding'],
]);
const AROUND = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'par',
  'en',
  'by',
  'from',
  'for',
  'pour',
  'of',
]);
const MONEY = new Set(['eur', 'euro', 'euros', 'ttc', 'ht', 'k', 'ke', 'total', 'n', 'annee', 'year']);
/** Headings that speak of a request without being an amount. */
const NO_AMOUNT = new Set(['date', 'statut', 'etat', 'numero', 'lien', 'dossier', 'reponse', 'commentaire', 'type']);

/**
 * What a heading that is in no list says by its words: a field with its year, funder or number; null when nothing.
 * @param below the cells under the heading: a column of amounts holds some
 */
export function readHeading(heading: string, below: readonly string[]): PlacedColumn | null {
  const words = heading.split(/[\s()[\]/,:;°'’€-]+/u).filter((word) => fold(word) !== '');
  return readNumbered(words) ?? readAmount(words, below);
}

/** "Indicateur 2", "Cible n°2", "Valeur 2026": a known heading once its number is off. */
function readNumbered(words: readonly string[]): PlacedColumn | null {
  const year = words.find((word) => YEAR.test(word));
  const rank = words.map((word) => RANK.exec(fold(word))?.[1]).find(Boolean);
  if (year === undefined && rank === undefined) return null;
  const plain = words.filter((word) => word !== year && !RANK.test(fold(word)) && !/^n$/u.test(fold(word))).join(' ');
  const field = fieldOf('PLAN', plain);
  if (field === null) return null;
  const names = partNames(field);
  if (year !== undefined && names.includes('year')) return { field, part: { ...NO_PART, year: Number(year) } };
  return rank !== undefined && names.includes('rank') ? { field, part: { ...NO_PART, rank: Number(rank) } } : null;
}

/** "Budget ARS 2026", "Ville accordé": which amount, whose, of which year. */
function readAmount(words: readonly string[], below: readonly string[]): PlacedColumn | null {
  const folded = words.map((word) => ({ word, key: fold(word) }));
  const figure = folded.map(({ key }) => figureOf(key)).find(Boolean);
  const isMoney = figure !== undefined || folded.some(({ key }) => NOUNS.has(key));
  if (!isMoney || folded.some(({ key }) => NO_AMOUNT.has(key)) || !looksLikeAmounts(below)) return null;
  const year = words.find((word) => YEAR.test(word));
  const names = folded.filter(({ word, key }) => !figureOf(key) && !NOUNS.has(key) && !MONEY.has(key) && word !== year);
  const [first, last] = [names.findIndex(isName), names.findLastIndex(isName)];
  const funder =
    first < 0
      ? ''
      : names
          .slice(first, last + 1)
          .map(({ word }) => word)
          .join(' ');
  return {
    field: AMOUNT_FIELDS[figure ?? 'requestedCents'],
    part: { ...NO_PART, funder, year: year === undefined ? null : Number(year) },
  };
}

const isName = ({ key }: { key: string }): boolean => !AROUND.has(key);

/** An empty column loses nothing; another must hold amounts on half of its lines. */
function looksLikeAmounts(below: readonly string[]): boolean {
  const amounts = below.filter((text) => {
    const cents = readBudget(text)?.cents ?? null;
    if (cents !== null) return true;
    return piecesOf(text).some((piece) =>
      BUDGET_FIGURES.some((name) => readBudgetItem(piece, name).item[name] !== null),
    );
  });
  return amounts.length * 2 >= below.length;
}

/** Headings that come back without a number are told apart by their order, as far as there are indicators for them. */
export function rankRepeats(columns: readonly PlacedColumn[]): PlacedColumn[] {
  const met = new Map<ColumnField, number>();
  const most = { INDICATOR: columns.filter(({ field }) => field === 'INDICATOR').length };
  return columns.map(({ field, part }) => {
    if (!RANKED.includes(field) || part.rank !== null || part.year !== null) return { field, part };
    const count = (met.get(field) ?? 0) + 1;
    met.set(field, count);
    const repeated = columns.filter((other) => other.field === field).length > 1;
    const rank = field.startsWith('MILESTONE') ? count : Math.min(count, most.INDICATOR);
    return repeated && rank > 1 ? { field, part: { ...part, rank } } : { field, part };
  });
}

/** The texts under a heading, empty ones left out. */
export const textsBelow = (below: readonly Row[], column: number): string[] =>
  below.map((row) => textOf(row[column])).filter((text) => text !== '');
