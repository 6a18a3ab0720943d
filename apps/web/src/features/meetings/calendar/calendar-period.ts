import { isoWeekOf, mondayOf } from '@trame/domain/time/iso-week';
import { addDays, weekdayOf } from '@trame/domain/time/wall-clock';
import type { CalendarView, ListSearch } from '../meetings.search.ts';

/** The year, the month or the week a calendar shows; days are `YYYY-MM-DD`, all included. */
export interface CalendarPeriod {
  view: CalendarView;
  first: string;
  last: string;
  /** The days drawn: whole weeks, but in a year. */
  from: string;
  to: string;
}

const THURSDAY = 4;
const mondayBefore = (day: string): string => addDays(day, 1 - weekdayOf(day));
const sundayAfter = (day: string): string => addDays(day, 7 - weekdayOf(day));

function monthAround(day: string): CalendarPeriod {
  const first = `${day.slice(0, 7)}-01`;
  const last = addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
  return { view: 'mois', first, last, from: mondayBefore(first), to: sundayAfter(last) };
}

function weekAround(day: string): CalendarPeriod {
  const [first, last] = [mondayBefore(day), sundayAfter(day)];
  return { view: 'semaine', first, last, from: first, to: last };
}

function yearAround(day: string): CalendarPeriod {
  const [first, last] = [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`];
  return { view: 'annee', first, last, from: first, to: last };
}

const AROUND = { mois: monthAround, semaine: weekAround, annee: yearAround };

/** The period of a view that holds `day`. */
export const periodAround = (view: CalendarView, day: string): CalendarPeriod => AROUND[view](day);

/**
 * What the address asks to see; unless it names a year, a month or a week, the one of today, or of the nearest day its
 * filters keep. A phone has no weeks.
 */
export function periodShown(search: ListSearch, today: string, isNarrow = false): CalendarPeriod | undefined {
  const { vue, mois, semaine, annee, from, to } = search;
  const near = from && from > today ? from : to && to < today ? to : today;
  if (vue === 'mois') return monthAround(mois ? `${mois}-01` : near);
  if (vue === 'annee') return yearAround(annee ? `${annee}-01-01` : near);
  const week = vue && weekAround(semaine ? mondayOf(semaine) : near);
  return week && isNarrow ? inView('mois', week, today) : week;
}

/** The days the API is asked for: all that a calendar draws, those of the period alone on a phone, else the filters'. */
export function daysAsked(search: ListSearch, period: CalendarPeriod | undefined, isNarrow: boolean) {
  const { from, to } = period ?? search;
  return period && isNarrow ? { from: period.first, to: period.last } : { from, to };
}

/** The period before or after. */
export const stepped = ({ view, first, last }: CalendarPeriod, by: -1 | 1): CalendarPeriod =>
  periodAround(view, by === 1 ? addDays(last, 1) : addDays(first, -1));

/** The same time in another view: today when it is shown, else the first day, or the day that gives a week its month. */
export function inView(view: CalendarView, shown: CalendarPeriod, today: string): CalendarPeriod {
  const { first, last } = shown;
  if (first <= today && today <= last) return periodAround(view, today);
  return periodAround(view, shown.view === 'semaine' ? addDays(first, THURSDAY - 1) : first);
}

/** What the address says of a period. */
export const searchOf = ({ view, first }: CalendarPeriod): Pick<ListSearch, 'vue' | 'mois' | 'semaine' | 'annee'> => ({
  vue: view,
  mois: view === 'mois' ? first.slice(0, 7) : undefined,
  semaine: view === 'semaine' ? isoWeekOf(first) : undefined,
  annee: view === 'annee' ? first.slice(0, 4) : undefined,
});

const MONTHS_AROUND = 12;

/** The months one may jump to, `YYYY-MM` in order: a year on each side of today, and the one that is shown. */
export function monthsToJump(today: string, shown: string | undefined): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const around = Array.from({ length: 2 * MONTHS_AROUND + 1 }, (_, place) => {
    const count = year * 12 + month - 1 + place - MONTHS_AROUND;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
  return [...new Set([...around, ...(shown ? [shown] : [])])].toSorted();
}
