import { LAST, type SeriesRule } from '@trame/domain/series/series-rule';
import { addDays } from '@trame/domain/time/wall-clock';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';

const A_MONDAY = '2026-11-30';
const SURE_DAYS = 28;
const YEAR = 12;
const PERIODS = { 2: 'two', 3: 'three', 6: 'six' } as const;
const isNamed = (every: number): every is keyof typeof PERIODS => every in PERIODS;
type Nth = '1' | '2' | '3' | '4' | '-1';
type Monthly = Exclude<SeriesRule, { kind: 'WEEKDAY' }>;

const nthOf = (nth: number): Nth => String(nth === LAST ? LAST : nth) as Nth;
/** Of the longest month of that name. */
const daysIn = (day: string): number => new Date(Date.UTC(2028, Number(day.slice(5, 7)), 0)).getUTCDate();

/** A rule as people say it: "chaque 2e jeudi du mois". One that comes once a year says its month, that of `from`. */
export function useRuleWords(): (rule: SeriesRule, from: string) => string {
  const { t } = useTranslation('series');
  const fmt = useFmt();
  const yearly = useYearlyWords();
  const weekdayName = (weekday: number) => fmt.day(addDays(A_MONDAY, weekday - 1), 'name');
  const period = (every: number) => (isNamed(every) ? t(`rule.period.${PERIODS[every]}`) : t('rule.months', { every }));
  const dayName = (day: number) => {
    const name = day === 1 ? t('rule.first') : String(day);
    return day > SURE_DAYS ? t('rule.shortMonth', { day: name }) : name;
  };
  return (rule, from) => {
    const { every } = rule;
    if (rule.kind === 'WEEKDAY') {
      const size = every === 1 ? 'one' : every === 2 ? 'two' : 'many';
      return t(`rule.week_${size}`, { weekday: weekdayName(rule.weekday), every });
    }
    if (every === YEAR && from) return yearly(rule, from);
    const words = { every, period: period(every) };
    const size = every === 1 ? 'one' : 'many';
    if (rule.kind === 'MONTH_DAY') return t(`rule.day_${size}`, { ...words, day: dayName(rule.day) });
    return t(`rule.nth_${size}`, {
      ...words,
      nth: t(`rule.nth.${nthOf(rule.nth)}`),
      weekday: weekdayName(rule.weekday),
    });
  };
}

/** "chaque année, le premier mardi de juin" */
function useYearlyWords(): (rule: Monthly, from: string) => string {
  const { t } = useTranslation('series');
  const fmt = useFmt();
  return (rule, from) => {
    const month = fmt.day(from, 'monthName');
    const ofMonth = t(/^[aeiou]/i.test(month) ? 'rule.yearly.ofVowel' : 'rule.yearly.ofMonth', { month });
    if (rule.kind === 'NTH_WEEKDAY') {
      const weekday = fmt.day(addDays(A_MONDAY, rule.weekday - 1), 'name');
      return t('rule.yearly.nth', { nth: t(`rule.yearly.ranks.${nthOf(rule.nth)}`), weekday, ofMonth });
    }
    // a day that this month lacks, or has in leap years alone, is its last one
    if (rule.day > SURE_DAYS && rule.day >= daysIn(from)) return t('rule.yearly.lastDay', { ofMonth });
    return t('rule.yearly.day', { day: rule.day === 1 ? t('rule.first') : String(rule.day), month });
  };
}
