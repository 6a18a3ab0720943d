import styles from '../../../platform/calendar/calendar.module.css';
import { useToday } from '../../../platform/use-today.ts';
import { useFmt } from '../../../platform/words.tsx';
import { useHolidayName } from '../holidays.ts';

interface DayMarkProps {
  day: string;
  /** With its name: the head of a column of hours. */
  named?: boolean;
}

/** The number of a day, ringed when it is today, and the holiday it is. The grid says the whole date to those who listen. */
export function DayMark({ day, named = false }: DayMarkProps) {
  const fmt = useFmt();
  const holiday = useHolidayName()(day);
  const isToday = day === useToday();
  return (
    <span className={styles['mark']}>
      {named ? <span>{fmt.day(day, 'shortName')}</span> : null}
      <span className={styles['number']} data-today={isToday}>
        {Number(day.slice(8))}
      </span>
      {holiday ? <span className={styles['holidayName']}>{holiday}</span> : null}
    </span>
  );
}

const HOUR_MILLISECONDS = 3_600_000;

/** The hour a line of the week begins at. */
export const HourMark = ({ milliseconds }: { milliseconds: number }) =>
  useFmt().time(`${String(milliseconds / HOUR_MILLISECONDS).padStart(2, '0')}:00`);
