import { type Cell, textOf } from '../sheet.ts';
import { fold } from './fold.ts';

export interface Period {
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** False when the text names more than one day: a single date out of it is a proposal. */
  readonly exact: boolean;
}

const MONTHS = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'feb', 'february'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'apr', 'april'],
  ['mai', 'may'],
  ['juin', 'jun', 'june'],
  ['juillet', 'juil', 'jul', 'july'],
  ['aout', 'aou', 'aug', 'august'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  debut: [1, 3],
  mi: [4, 6],
  fin: [10, 12],
  printemps: [4, 6],
  ete: [7, 9],
  automne: [10, 12],
};

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const monthOf = (word: string): number => MONTHS.findIndex((names) => names.includes(word)) + 1;

function months(year: number, first: number, last: number): Period | null {
  if (first < 1 || last > 12 || year < 1900 || year > 2100) return null;
  const from = `${pad(year, 4)}-${pad(first)}-01`;
  return { from, to: `${pad(year, 4)}-${pad(last)}-${pad(lastDay(year, last))}`, exact: false };
}

function oneDay(year: number, month: number, day: number): Period | null {
  const full = year < 100 ? 2000 + year : year;
  if (month < 1 || month > 12 || day < 1 || full < 1900 || full > 2100 || day > lastDay(full, month)) return null;
  const date = `${pad(full, 4)}-${pad(month)}-${pad(day)}`;
  return { from: date, to: date, exact: true };
}

type Reader = (...parts: string[]) => Period | null;

/** Folded text, in the order tried. French order: the day comes before the month. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4}) (\d{1,2}) (\d{1,2})$/u, (y, m, d) => oneDay(Number(y), Number(m), Number(d))],
  [/^(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})$/u, (d, m, y) => oneDay(Number(y), Number(m), Number(d))],
  [/^(\d{1,2})(?:er)? ([a-z]+) (\d{4}|\d{2})$/u, (d, m = '', y) => oneDay(Number(y), monthOf(m), Number(d))],
  [/^(\d{1,2}) (\d{4})$/u, (m, y) => months(Number(y), Number(m), Number(m))],
  [/^(\d{4}) (\d{1,2})$/u, (y, m) => months(Number(y), Number(m), Number(m))],
  [/^([a-z]+) (\d{4})$/u, (word = '', y) => namedMonths(word, Number(y))],
  [/^(?:t|q|trimestre )([1-4]) (\d{4})$/u, (t, y) => months(Number(y), Number(t) * 3 - 2, Number(t) * 3)],
  [
    /^([1-4])(?:er|e|eme|ere)? (?:trimestre|trim) (\d{4})$/u,
    (t, y) => months(Number(y), Number(t) * 3 - 2, Number(t) * 3),
  ],
  [/^s([12]) (\d{4})$/u, (s, y) => months(Number(y), Number(s) * 6 - 5, Number(s) * 6)],
  [/^([12])(?:er|e|eme|nd)? (?:semestre|sem) (\d{4})$/u, (s, y) => months(Number(y), Number(s) * 6 - 5, Number(s) * 6)],
  [/^(\d{4})$/u, (y) => months(Number(y), 1, 12)],
];

function namedMonths(word: string, year: number): Period | null {
  const season = Object.hasOwn(SEASONS, word) ? SEASONS[word] : undefined;
  const month = monthOf(word);
  return season ? months(year, season[0], season[1]) : months(year, month, month);
}

/**
 * The days a cell speaks of: `05/10/2026`, `15 oct 26`, `sept. 2025`, `T1 2027`, `1er semestre 2028`, `fin 2028`,
 * `sept. 2025 → juin 2027`; null if none.
 */
export function readPeriod(cell: Cell | undefined): Period | null {
  const text = textOf(cell);
  return readOne(text) ?? readSpan(text);
}

/** What stands between the two ends of a span; a hyphen counts with blanks around it, as dates hold some. */
const BETWEEN = / ?(?:→|–|—|->|=>) ?| (?:-|à|au|to) /u;
/** Longer texts are sentences, and name no span. */
const LONGEST_SPAN = 60;

/** Does the text name two ends? */
export const isSpan = (text: string): boolean => readOne(text) === null && readSpan(text) !== null;

/** "sept. 2025 → juin 2027": from the first day of one to the last of the other. */
function readSpan(text: string): Period | null {
  if (text.length > LONGEST_SPAN) return null;
  const [from, to, ...more] = text.replace(/^(?:de|du) /iu, '').split(BETWEEN);
  const [first, last] = [readOne(from ?? ''), readOne(to ?? '')];
  if (!first || !last || more.length > 0 || last.to < first.from) return null;
  return { from: first.from, to: last.to, exact: false };
}

function readOne(text: string): Period | null {
  const folded = fold(text);
  for (const [form, read] of FORMS) {
    const found = form.exec(folded);
    const period = found && read(...found.slice(1));
    if (period) return period;
  }
  return null;
}
