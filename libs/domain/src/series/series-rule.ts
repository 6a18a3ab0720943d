import { addDays, weekdayOf } from '../time/wall-clock.ts';

/** How meetings come back. `every` counts weeks for a weekday alone, months otherwise; weekdays are ISO (1: Monday). */
export type SeriesRule =
  | { kind: 'WEEKDAY'; every: number; weekday: number }
  | { kind: 'NTH_WEEKDAY'; every: number; nth: number; weekday: number }
  | { kind: 'MONTH_DAY'; every: number; day: number };

/** Of a weekday in its month, instead of a rank: the last one. */
export const LAST = -1;
const MOST_NTH = 4;
const MOST_EVERY = 12;
/** Every month has these days; what follows is the last day in shorter months. */
const SURE_DAYS = 28;
const LAST_DAY = 31;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const interval = (every: number): string => (every === 1 ? '' : `;INTERVAL=${every}`);

const monthDays = (day: number): string =>
  day <= SURE_DAYS
    ? `BYMONTHDAY=${day}`
    : `BYMONTHDAY=${Array.from({ length: day - SURE_DAYS + 1 }, (_, at) => SURE_DAYS + at).join(',')};BYSETPOS=-1`;

/** The rule as RFC 5545 writes it, without its end: `FREQ=MONTHLY;BYDAY=2TH`. One rule has one text. */
export function writeRule(rule: SeriesRule): string {
  const every = interval(rule.every);
  if (rule.kind === 'WEEKDAY') return `FREQ=WEEKLY${every};BYDAY=${WEEKDAYS[rule.weekday - 1]}`;
  if (rule.kind === 'NTH_WEEKDAY') return `FREQ=MONTHLY${every};BYDAY=${rule.nth}${WEEKDAYS[rule.weekday - 1]}`;
  return `FREQ=MONTHLY${every};${monthDays(rule.day)}`;
}

const GRAMMAR = /^FREQ=(WEEKLY|MONTHLY)(?:;INTERVAL=(\d{1,2}))?;(?:BYDAY=(-?\d)?([A-Z]{2})|BYMONTHDAY=([\d,]+).*)$/;

/** Reads what `writeRule` writes, and nothing else of RFC 5545: `null` for any other text. */
export function readRule(text: string): SeriesRule | null {
  const [, frequency, every = '1', nth, weekday, days] = GRAMMAR.exec(text) ?? [];
  if (!frequency) return null;
  const rule = ruleOf(Number(every), nth, weekday, days);
  return isSound(rule) && writeRule(rule) === text ? rule : null;
}

function ruleOf(every: number, nth?: string, weekday = '', days?: string): SeriesRule {
  if (days) return { kind: 'MONTH_DAY', every, day: Number(days.split(',').at(-1)) };
  const place = WEEKDAYS.indexOf(weekday) + 1;
  return nth
    ? { kind: 'NTH_WEEKDAY', every, nth: Number(nth), weekday: place }
    : { kind: 'WEEKDAY', every, weekday: place };
}

function isSound(rule: SeriesRule): boolean {
  if (rule.every < 1 || rule.every > MOST_EVERY) return false;
  if (rule.kind === 'MONTH_DAY') return rule.day >= 1 && rule.day <= LAST_DAY;
  if (rule.weekday < 1) return false;
  return rule.kind === 'WEEKDAY' || rule.nth === LAST || (rule.nth >= 1 && rule.nth <= MOST_NTH);
}

/** The rank of a day among the same weekdays of its month, from 1 to 5. */
const rankOf = (day: string): number => Math.ceil(Number(day.slice(8, 10)) / 7);
const isLastOfMonth = (day: string): boolean => addDays(day, 7).slice(5, 7) !== day.slice(5, 7);

/** The rules people ask for that fall on `day` (`YYYY-MM-DD`), the most frequent first. */
export function rulesFrom(day: string): SeriesRule[] {
  const weekday = weekdayOf(day);
  const rank = rankOf(day);
  const nth = rank > MOST_NTH ? LAST : rank;
  const onWeekday = (every: number): SeriesRule => ({ kind: 'NTH_WEEKDAY', every, nth, weekday });
  const onDay = (every: number): SeriesRule => ({ kind: 'MONTH_DAY', every, day: Number(day.slice(8, 10)) });
  return [
    { kind: 'WEEKDAY', every: 1, weekday },
    { kind: 'WEEKDAY', every: 2, weekday },
    onWeekday(1),
    ...(nth !== LAST && isLastOfMonth(day) ? [{ kind: 'NTH_WEEKDAY', every: 1, nth: LAST, weekday } as const] : []),
    onDay(1),
    onWeekday(2),
    onWeekday(3),
    onDay(3),
    onWeekday(6),
    onWeekday(12),
  ];
}
