import { LAST, type SeriesRule } from '@trame/domain/series/series-rule';
import { addDays } from '@trame/domain/time/wall-clock';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';

const A_MONDAY = '2026-11-30';
const SURE_DAYS = 28;
const PERIODS = { 2: 'two', 3: 'three', 6: 'six', 12: 'twelve' } as const;
const isNamed = (every: number): every is keyof typeof PERIODS => every in PERIODS;
type Nth = '1' | '2' | '3' | '4' | '-1';

/** A rule as people say it: "chaque 2e jeudi du mois". */
export function useRuleWords(): (rule: SeriesRule) => string {
  const { t } = useTranslation('series');
  const fmt = useFmt();
  const weekdayName = (weekday: number) => fmt.day(addDays(A_MONDAY, weekday - 1), 'name');
  const period = (every: number) => (isNamed(every) ? t(`rule.period.${PERIODS[every]}`) : t('rule.months', { every }));
  const dayName = (day: number) => {
    const name = day === 1 ? t('rule.first') : String(day);
    return day > SURE_DAYS ? t('rule.shortMonth', { day: name }) : name;
  };
  return (rule) => {
    const { every } = rule;
    if (rule.kind === 'WEEKDAY') {
      const size = every === 1 ? 'one' : every === 2 ? 'two' : 'many';
      return t(`rule.week_${size}`, { weekday: weekdayName(rule.weekday), every });
    }
    const words = { every, period: period(every) };
    const size = every === 1 ? 'one' : 'many';
    if (rule.kind === 'MONTH_DAY') return t(`rule.day_${size}`, { ...words, day: dayName(rule.day) });
    const nth = t(`rule.nth.${String(rule.nth === LAST ? LAST : rule.nth) as Nth}`);
    return t(`rule.nth_${size}`, { ...words, nth, weekday: weekdayName(rule.weekday) });
  };
}
