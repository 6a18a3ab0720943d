import { addDays, daysBetween } from './wall-clock.ts';

const MONTHS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const WEEKDAYS = 'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi';
const COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  six: 6,
  huit: 8,
  dix: 10,
  quinze: 15,
};
const FRIDAY = 5;

const two = (value: number): string => String(value).padStart(2, '0');
/** `null` for 31 February: the day must come back as it went in. */
function dayOf(year: number, month: number, day: number): string | null {
  const iso = `${year}-${two(month)}-${two(day)}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || !read.toISOString().startsWith(iso) ? null : iso;
}
const lastOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const monthOf = (name: string | undefined): number => MONTHS.split('|').indexOf(name ?? '') + 1;
const yearOf = (today: string): number => Number(today.slice(0, 4));

/** Without a year, the next time that day comes. */
function ahead(made: (year: number) => string | null, today: string, year: string | undefined): string | null {
  if (year) return made(Number(year.length === 2 ? `20${year}` : year));
  const thisYear = made(yearOf(today));
  return thisYear !== null && daysBetween(today, thisYear) >= 0 ? thisYear : made(yearOf(today) + 1);
}

function later(count: string | undefined, unit: string | undefined, today: string): string | null {
  const many = COUNTS[count ?? ''] ?? Number(count);
  if (Number.isNaN(many)) return null;
  if (unit === 'semaine') return addDays(today, 7 * many);
  if (unit !== 'moi') return addDays(today, many);
  const date = new Date(Date.UTC(yearOf(today), Number(today.slice(5, 7)) - 1 + many, 1));
  const last = lastOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, Number(today.slice(8))) ?? last;
}

/** The day of that name after today; today's own name is next week's. */
function weekday(name: string | undefined, today: string): string {
  const wanted = WEEKDAYS.split('|').indexOf(name ?? '');
  const left = (wanted - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7;
  return addDays(today, left === 0 ? 7 : left);
}

const fridayOfNextWeek = (today: string): string => {
  const monday = weekday('lundi', today);
  return addDays(monday, FRIDAY - 1);
};

type Reading = readonly [RegExp, (found: RegExpExecArray, today: string) => string | null];

/** Words without accents, the most telling first. */
const READINGS: readonly Reading[] = [
  [
    /(?<!\d)(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?!\d)/,
    ([, day, month, year], today) => ahead((y) => dayOf(y, Number(month), Number(day)), today, year),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:er)? (${MONTHS})(?: (\\d{4}))?`),
    ([, day, month, year], today) => ahead((y) => dayOf(y, monthOf(month), Number(day)), today, year),
  ],
  [
    new RegExp(`\\bfin (${MONTHS})(?: (\\d{4}))?`),
    ([, month, year], today) => ahead((y) => lastOf(y, monthOf(month)), today, year),
  ],
  [
    new RegExp(`\\bmi[- ](${MONTHS})(?: (\\d{4}))?`),
    ([, month, year], today) => ahead((y) => dayOf(y, monthOf(month), 15), today, year),
  ],
  [
    new RegExp(`\\bdebut (${MONTHS})(?: (\\d{4}))?`),
    ([, month, year], today) => ahead((y) => dayOf(y, monthOf(month), 1), today, year),
  ],
  [/\bfin (?:du|de ce) mois\b/, (_, today) => lastOf(yearOf(today), Number(today.slice(5, 7)))],
  [/\bfin (?:de l['’ ]|d['’ ])annee\b/, (_, today) => `${yearOf(today)}-12-31`],
  [
    /\b(?:dans|sous|d['’]ici) (\d{1,3}|\p{L}+) (jour|semaine|moi)s?\b/u,
    ([, count, unit], today) => later(count, unit, today),
  ],
  [/\b(?:la )?semaine prochaine\b/, (_, today) => fridayOfNextWeek(today)],
  [/\bmois prochain\b/, (_, today) => lastOf(yearOf(today), Number(today.slice(5, 7)) + 1)],
  [new RegExp(`\\b(${WEEKDAYS})\\b`), ([, name], today) => weekday(name, today)],
  [/\bapres[- ]demain\b/, (_, today) => addDays(today, 2)],
  [/\bdemain\b/, (_, today) => addDays(today, 1)],
];

/**
 * The day (`YYYY-MM-DD`) that French words say, as people set a deadline: "fin mars", "15/01", "dans 15 jours", "lundi
 * prochain". Without a year it is the next one to come after `today`; `null` when the words say none.
 */
export function dayInWords(words: string, today: string): string | null {
  const plain = words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  for (const [pattern, read] of READINGS) {
    const found = pattern.exec(plain);
    const day = found ? read(found, today) : null;
    if (day !== null) return day;
  }
  return null;
}
