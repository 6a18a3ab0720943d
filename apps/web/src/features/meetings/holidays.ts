import joursFeries from '@socialgouv/jours-feries';
import { localHolidayOn } from '@trame/domain/territory/local-holidays';
import { addDays } from '@trame/domain/time/wall-clock';
import { useTranslation } from 'react-i18next';
import { useDepartments } from './territory.queries.ts';

/** The legal holidays of the whole country (Code du travail, L3133-1), by the names the library gives them. */
const HOLIDAYS = {
  "Jour de l'an": 'newYear',
  'Lundi de Pâques': 'easterMonday',
  'Fête du travail': 'labourDay',
  'Victoire des alliés': 'victoryDay',
  Ascension: 'ascension',
  'Lundi de Pentecôte': 'whitMonday',
  'Fête Nationale': 'nationalDay',
  Assomption: 'assumption',
  Toussaint: 'allSaints',
  Armistice: 'armistice',
  Noël: 'christmas',
} as const;
type Holiday = (typeof HOLIDAYS)[keyof typeof HOLIDAYS];

const HALF_DAY = 43_200_000;
/** At noon: the library counts in whole days of 24 h, and a change of clocks would end on the eve. */
const dayOf = (midnight: Date): string => new Date(midnight.getTime() + HALF_DAY).toLocaleDateString('sv-SE');

const years = new Map<number, ReadonlyMap<string, Holiday>>();

function holidaysOf(year: number): ReadonlyMap<string, Holiday> {
  const dates = joursFeries(year);
  const found = new Map(
    Object.entries(HOLIDAYS).flatMap(([name, holiday]) => {
      const date = dates[name];
      return date ? [[dayOf(date), holiday] as const] : [];
    }),
  );
  years.set(year, found);
  return found;
}

const ofYear = (day: string): ReadonlyMap<string, Holiday> => {
  const year = Number(day.slice(0, 4));
  return years.get(year) ?? holidaysOf(year);
};

/** The public holiday of the whole country a day is (`YYYY-MM-DD`), if it is one. */
export const holidayOn = (day: string): Holiday | undefined => ofYear(day).get(day);

const FRIDAY_TO_MONDAY = 3;
const FIRST_YEAR = '1900';
/** A year that is being typed part by part, such as 0002, has none. */
function goodFridayOf(day: string): string | undefined {
  if (day < FIRST_YEAR) return undefined;
  const monday = [...ofYear(day)].find(([, holiday]) => holiday === 'easterMonday')?.[0];
  return monday && addDays(monday, -FRIDAY_TO_MONDAY);
}

/** The public holiday a day is, where the council is, by its name in the reader's language. */
export function useHolidayName(): (day: string) => string | undefined {
  const { t } = useTranslation('meetings');
  const departments = useDepartments();
  return (day) => {
    const holiday = holidayOn(day) ?? localHolidayOn(day, departments, goodFridayOf(day));
    return holiday && t(`holiday.${holiday}`);
  };
}
