import { isSchoolYearKnown, schoolHolidaysIn } from '@trame/domain/territory/school-holidays';
import { useTranslation } from 'react-i18next';
import styles from '../../../platform/calendar/calendar.module.css';
import { useFmt } from '../../../platform/words.tsx';
import { useSchoolZone } from '../school-holidays.ts';
import type { CalendarPeriod } from './calendar-period.ts';

/** The school holidays of the days drawn, which the grid shows in grey; said as well when nothing is known of them. */
export function SchoolLine({ period: { from, to } }: { period: CalendarPeriod }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const zone = useSchoolZone();
  if (zone === undefined) return null;
  const found = zone ? schoolHolidaysIn(zone, from, to) : [];
  const periods = found.map((each) =>
    t('school.period', {
      name: t(`school.${each.holiday}`),
      from: fmt.day(each.from, 'brief'),
      to: fmt.day(each.to, 'long'),
    }),
  );
  const isKnown = zone !== null && isSchoolYearKnown(from, to);
  if (isKnown && periods.length === 0) return null;
  return (
    <p className={styles['school']}>
      {zone && periods.length > 0 ? t('school.line', { zone, list: fmt.list(periods) }) : null}{' '}
      {isKnown ? null : t(zone ? 'school.notYet' : 'school.unknown')}
    </p>
  );
}
