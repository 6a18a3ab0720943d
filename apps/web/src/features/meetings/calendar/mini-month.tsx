import type { MeetingRow } from '@trame/contracts/meetings';
import { addDays } from '@trame/domain/time/wall-clock';
import { useToday } from '../../../platform/use-today.ts';
import { useHolidayName } from '../holidays.ts';
import { isSchoolHoliday, useSchoolZone } from '../school-holidays.ts';
import { periodAround } from './calendar-period.ts';
import styles from './year.module.css';

/** A month at a glance, a square each day, those with a meeting in the colour of its body. The list beneath says it all. */
export function MiniMonth({ month, meetings }: { month: string; meetings: readonly MeetingRow[] }) {
  const { from, to, first, last } = periodAround('mois', `${month}-01`);
  const today = useToday();
  const zone = useSchoolZone();
  const holidayName = useHolidayName();
  const types = new Map(meetings.map(({ starts, body }) => [starts.local.slice(0, 10), body.type]));
  return (
    <div className={styles['days']} aria-hidden>
      {daysOf(from, to).map((day) => (
        <span
          key={day}
          className={styles['day']}
          data-out={day < first || day > last}
          data-type={day < first || day > last ? undefined : types.get(day)}
          data-today={day === today}
          data-school={isSchoolHoliday(zone, day)}
          data-holiday={holidayName(day) !== undefined}
        />
      ))}
    </div>
  );
}

function daysOf(from: string, to: string): string[] {
  const days = [from];
  while ((days.at(-1) ?? to) < to) days.push(addDays(days.at(-1) ?? to, 1));
  return days;
}
