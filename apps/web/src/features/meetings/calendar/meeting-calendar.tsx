import type { MeetingRow } from '@trame/contracts/meetings';
import { Card } from '@trame/ui/card';
import { Skeleton } from '@trame/ui/skeleton';
import { lazy, Suspense } from 'react';
import type { ListSearch } from '../meetings.search.ts';
import type { CalendarPeriod } from './calendar-period.ts';
import { PeriodBar } from './period-bar.tsx';
import { YearGrid } from './year-grid.tsx';

// a chunk of its own, a third of what the application starts with: most people open the list alone
const CalendarGrid = lazy(() => import('./calendar-grid.tsx').then((module) => ({ default: module.CalendarGrid })));

interface MeetingCalendarProps {
  period: CalendarPeriod;
  search: ListSearch;
  meetings: readonly MeetingRow[];
}

/** The meetings of a year, of a month or of a week, each on its day. */
export function MeetingCalendar({ period, search, meetings }: MeetingCalendarProps) {
  return (
    <Card>
      <PeriodBar period={period} search={search} />
      {period.view === 'annee' ? (
        <YearGrid period={period} search={search} meetings={meetings} />
      ) : (
        <Suspense fallback={<CalendarWaiting />}>
          <CalendarGrid period={period} meetings={meetings} />
        </Suspense>
      )}
    </Card>
  );
}

/** As high as a month. */
const CalendarWaiting = () => (
  <div aria-busy="true">
    <Skeleton height="38rem" />
  </div>
);
