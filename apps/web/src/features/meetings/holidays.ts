import joursFeries from '@socialgouv/jours-feries';
import { useTranslation } from 'react-i18next';

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

/** The public holiday a day is (`YYYY-MM-DD`), if it is one; Alsace-Moselle and overseas have more of their own. */
export function holidayOn(day: string): Holiday | undefined {
  const year = Number(day.slice(0, 4));
  return (years.get(year) ?? holidaysOf(year)).get(day);
}

/** The same, by its name in the reader's language. */
export function useHolidayName(): (day: string) => string | undefined {
  const { t } = useTranslation('meetings');
  return (day) => {
    const holiday = holidayOn(day);
    return holiday && t(`holiday.${holiday}`);
  };
}
