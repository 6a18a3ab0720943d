import { type Cell, textOf } from '../sheet.ts';

export interface Budget {
  /** What the cell says, kept beside the amount. */
  readonly text: string;
  /** Cents of euro, or null when the text is no amount. */
  readonly cents: number | null;
  /** False when the amount was computed from the text ("4 x 600") and waits for somebody's eye. */
  readonly exact: boolean;
}

const AMOUNT = /^(\d[\d ]*(?:[.,]\d{1,2})?) ?(?:€|eur|euros?)?(?: (?:ttc|ht))?$/iu;
const THOUSANDS = /^(\d[\d ]*(?:[.,]\d+)?) ?(?:k€|k ?eur|k)$/iu;
const PRODUCT = /^(\d{1,4}) ?[x×*] ?(\d[\d ]*(?:[.,]\d{1,2})?) ?(?:€|eur|euros?)?$/iu;
const HIGHEST = 1e12;

const number = (text: string): number => Number(text.replace(/ /gu, '').replace(',', '.'));

/** Reads `45 000 €`, `6 000,00 €`, `80000`, `12 k€`, and proposes 2 400 € for `4 x 600`; null for an empty cell. */
export function readBudget(cell: Cell): Budget | null {
  const text = textOf(cell);
  if (text === '') return null;
  const [, plain] = AMOUNT.exec(text) ?? [];
  if (plain !== undefined) return inCents(text, number(plain), true);
  const [, thousands] = THOUSANDS.exec(text) ?? [];
  if (thousands !== undefined) return inCents(text, number(thousands) * 1000, true);
  const [, times, each] = PRODUCT.exec(text) ?? [];
  if (times !== undefined && each !== undefined) return inCents(text, Number(times) * number(each), false);
  return { text, cents: null, exact: false };
}

function inCents(text: string, euros: number, exact: boolean): Budget {
  const cents = Math.round(euros * 100);
  return Number.isFinite(cents) && cents <= HIGHEST ? { text, cents, exact } : { text, cents: null, exact: false };
}
