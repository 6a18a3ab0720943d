import { Link } from '@tanstack/react-router';
import type { MeetingRow } from '@trame/contracts/meetings';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import type { ListSearch } from '../meetings.search.ts';
import { type CalendarPeriod, periodAround, searchOf } from './calendar-period.ts';
import { HolidaysLine } from './holidays-line.tsx';
import { MiniMonth } from './mini-month.tsx';
import { SchoolLine } from './school-line.tsx';
import styles from './year.module.css';
import { YearLine } from './year-line.tsx';

interface YearGridProps {
  period: CalendarPeriod;
  search: ListSearch;
  meetings: readonly MeetingRow[];
}

/** Twelve small months to look at, each with its meetings to read: where a year is full, where it is empty. */
export function YearGrid({ period, search, meetings }: YearGridProps) {
  const year = period.first.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`);
  return (
    <>
      <HolidaysLine period={period} />
      <SchoolLine period={period} />
      <div className={styles['year']}>
        {months.map((month) => (
          <Month key={month} month={month} search={search} meetings={inOrder(meetings, month)} />
        ))}
      </div>
    </>
  );
}

/** The meetings of a month, the first one first. */
const inOrder = (meetings: readonly MeetingRow[], month: string): MeetingRow[] =>
  meetings
    .filter(({ starts }) => starts.local.startsWith(month))
    .toSorted((one, other) => one.starts.local.localeCompare(other.starts.local));

interface MonthProps {
  month: string;
  search: ListSearch;
  meetings: MeetingRow[];
}

function Month({ month, search, meetings }: MonthProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const shown = { ...search, ...searchOf(periodAround('mois', `${month}-01`)) };
  return (
    <section className={styles['month']} aria-labelledby={`mois-${month}`}>
      <h3 id={`mois-${month}`}>
        <Link to="/$clsm/reunions" params={{ clsm: slug }} search={shown}>
          {capital(fmt.day(`${month}-01`, 'month'))}
        </Link>
      </h3>
      <MiniMonth month={month} meetings={meetings} />
      {meetings.length > 0 ? (
        <ol className={styles['lines']}>
          {meetings.map((meeting) => (
            <YearLine key={meeting.id} meeting={meeting} />
          ))}
        </ol>
      ) : (
        <p className="small muted">{t('calendar.none')}</p>
      )}
    </section>
  );
}
