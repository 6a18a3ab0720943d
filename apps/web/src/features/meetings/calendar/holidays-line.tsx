import { addDays, daysBetween } from '@trame/domain/time/wall-clock';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import { useHolidayName } from '../holidays.ts';
import type { CalendarPeriod } from './calendar-period.ts';

/** The public holidays of the days drawn, for those who listen: the grid keeps what is written on a day from them. */
export function HolidaysLine({ period: { from, to } }: { period: CalendarPeriod }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const nameOf = useHolidayName();
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, place) => addDays(from, place));
  const holidays = days.flatMap((day) => {
    const name = nameOf(day);
    return name ? [t('calendar.holiday', { name, day: fmt.day(day, 'weekday') })] : [];
  });
  return holidays.length > 0 ? (
    <p className="sr">{t('calendar.holidays', { count: holidays.length, list: fmt.list(holidays) })}</p>
  ) : null;
}
