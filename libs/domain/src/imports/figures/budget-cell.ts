import { BUDGET_FIGURES, type BudgetFigure } from '../../action-plan/budget.ts';
import type { IssueCode } from '../issue.ts';
import { type Amounts, euroText, figureOf, isNegative, readAmounts } from './amounts.ts';
import { type BudgetItem, NO_AMOUNT, NO_BUDGET } from './figures.ts';
import { aside, colonCuts, piecesOf, squeezed, unquoted, writeBack } from './list-cell.ts';

export interface ReadBudgetItem {
  readonly item: BudgetItem;
  /** What is to be said of it, with what is proposed instead. */
  readonly said: { readonly code: IssueCode; readonly proposal: string | null } | null;
}

/** Of a funder and a label in quotes, with amounts; longer texts are sentences. */
const LONGEST = 1_500;
const YEARS = { first: 2000, last: 2100 };
const isYear = (year: number): boolean => year >= YEARS.first && year <= YEARS.last;

/** An amount that says its currency ends, or begins, a piece without a colon. */
const MONEY = String.raw`\d[\d\s]*(?:[.,]\d{1,2})?\s?(?:€|k€|k ?eur|eur|euros?)`;
const NAME_FIRST = new RegExp(String.raw`^(.*\S)\s+(?<amount>(?<![\d.,]\s?)${MONEY})$`, 'iu');
const AMOUNT_FIRST = new RegExp(String.raw`^(?<amount>${MONEY})\s+(?:\(([^()]+)\)|(?:de |du |par )?(\p{Lu}.*))$`, 'iu');
const YEAR_FIRST = /^(\d{4})\s+(?=[1-9])/u;

/**
 * One line of a budget out of one text: "ARS : 3 000 €", "2027 ARS (poste) : demandé 3 000 €, accordé 1 500 €",
 * "Ville 1 500 €", "4 x 600". What is no amount is kept as the label, and said.
 * @param figure which amount a number without a word is
 */
export function readBudgetItem(piece: string, figure: BudgetFigure): ReadBudgetItem {
  const text = squeezed(piece);
  if (text.length > LONGEST) return kept(text, 'BUDGET_UNREADABLE');
  const [, year] = YEAR_FIRST.exec(text) ?? [];
  const afterYear = year !== undefined && isYear(Number(year)) ? readAmounts(text.slice(5), figure) : null;
  if (afterYear) return told({ ...NO_BUDGET, year: Number(year) }, afterYear);
  const alone = readAmounts(text, figure);
  if (alone) return told(NO_BUDGET, alone);
  for (const { head, tail } of cuts(text)) {
    const { name, figure: named } = figureAtTheEnd(head);
    const amounts = readAmounts(tail, named ?? figure);
    if (amounts) return told(readHead(name), amounts);
    if (isNegative(tail)) return kept(text, 'AMOUNT_NEGATIVE');
  }
  return kept(text, isNegative(text) ? 'AMOUNT_NEGATIVE' : 'BUDGET_UNREADABLE');
}

const kept = (text: string, code: IssueCode): ReadBudgetItem => ({
  item: { ...NO_BUDGET, label: unquoted(text) },
  said: { code, proposal: null },
});

function cuts(text: string): { head: string; tail: string }[] {
  const [, name, amount] = NAME_FIRST.exec(text) ?? [];
  const [, first, inBrackets, after] = AMOUNT_FIRST.exec(text) ?? [];
  return [
    ...colonCuts(text),
    ...(name !== undefined && amount !== undefined ? [{ head: name, tail: amount }] : []),
    ...(first === undefined ? [] : [{ head: inBrackets ?? after ?? '', tail: first }]),
  ];
}

/** "ARS demandé : 3 000 €" */
function figureAtTheEnd(head: string): { name: string; figure: BudgetFigure | undefined } {
  const [, name = '', word = ''] = /^(.*?)\s*(\p{L}+)$/u.exec(head) ?? [];
  const figure = figureOf(word);
  return figure ? { name, figure } : { name: head, figure: undefined };
}

type Head = Pick<BudgetItem, 'year' | 'funder' | 'label'>;

/** "2027 ARS (poste)", "ARS 2027", "ARS (2027)"; a year nobody plans for stays among the words. */
function readHead(text: string): BudgetItem {
  const [, first, rest] = /^(\d{4})(?:\s*[,–-]?\s+|$|(?=\())(.*)$/su.exec(text) ?? [];
  const said = aside(rest ?? text);
  const name = said ? said.name : (rest ?? text);
  const [, before, last] = name.startsWith('"') ? [] : (/^(.+?)\s+(\d{4})$/u.exec(name) ?? []);
  const years = [first, last, /^\d{4}$/u.test(said?.said ?? '') ? said?.said : undefined].filter(Boolean).map(Number);
  const [year = null, ...more] = years.filter(isYear);
  const odd = years.filter((one) => !isYear(one));
  const label = said && !years.includes(Number(said.said)) ? unquoted(said.said) : '';
  const words = [...odd, ...more, label].filter((word) => word !== '').join(', ');
  return { ...NO_BUDGET, year, funder: unquoted(before ?? name), label: words };
}

function told(head: Head, { figures, computed }: Amounts): ReadBudgetItem {
  const label = [computed, head.label].filter(Boolean).join(', ');
  const item = { ...head, label, ...figures };
  const euros = BUDGET_FIGURES.map((name) => figures[name]).find((cents) => cents !== null) ?? 0;
  if (computed !== '') return { item, said: { code: 'BUDGET_COMPUTED', proposal: String(euros / 100) } };
  const odd = head.year === null && /^\d{4}\b/u.test(head.label);
  return { item, said: odd ? { code: 'YEAR_UNREADABLE', proposal: null } : null };
}

/** The words a cell is written with, in the language of its reader; the import knows those of both. */
export interface BudgetWords {
  readonly figures: Readonly<Record<BudgetFigure, string>>;
  readonly unknown: string;
}

const isSame = (one: BudgetItem, other: BudgetItem): boolean =>
  one.year === other.year &&
  one.funder === other.funder &&
  one.label === other.label &&
  BUDGET_FIGURES.every((figure) => one[figure] === other[figure]);

function amountsText(item: BudgetItem, { figures, unknown }: BudgetWords): string {
  const known = BUDGET_FIGURES.filter((figure) => item[figure] !== null);
  const onlyAsked = known.length === 1 && known[0] === 'requestedCents';
  if (known.length === 0) return unknown;
  return known.map((figure) => `${onlyAsked ? '' : `${figures[figure]} `}${euroText(item[figure] ?? 0)}`).join(', ');
}

/** One line of a budget as `readBudgetItem` reads it back. */
export function writeBudgetItem(item: BudgetItem, words: BudgetWords): string {
  const { year, funder, label } = item;
  const amounts = amountsText(item, words);
  return writeBack(
    (write) => {
      const head = [year, funder && write(funder), label && `(${write(label)})`].filter(Boolean).join(' ');
      return head === '' ? amounts : `${head} : ${amounts}`;
    },
    (cell) => {
      const [piece, ...more] = piecesOf(cell);
      return more.length === 0 && isSame(readBudgetItem(piece ?? '', 'requestedCents').item, item);
    },
  );
}

export const isUnsaid = (item: BudgetItem): boolean => isSame(item, { ...NO_BUDGET, ...NO_AMOUNT });
