import type { Plan } from '@trame/contracts/action-plan-answers';
import { Card } from '@trame/ui/card';
import { Skeleton } from '@trame/ui/skeleton';
import { lazy, Suspense } from 'react';
import { useNarrow } from '../../../platform/use-narrow.ts';
import type { PlanSearch } from '../plan-search.ts';
import { Undated } from '../undated.tsx';
import { DueList } from './due-list.tsx';
import { monthOf } from './month.ts';
import { MonthBar } from './month-bar.tsx';

// the chunk of the calendar of meetings, loaded by the first calendar opened
const DueGrid = lazy(() => import('./due-grid.tsx').then((module) => ({ default: module.DueGrid })));

interface PlanCalendarProps {
  plan: Plan;
  search: PlanSearch;
}

/** The due dates of a month; a phone has their list. What has no due date is listed under it. */
export function PlanCalendar({ plan, search }: PlanCalendarProps) {
  const isNarrow = useNarrow();
  const month = monthOf(search.mois, plan.today);
  const due = plan.actions.filter(({ dueOn }) => dueOn !== null);
  return (
    <>
      <Card>
        <MonthBar month={month} search={search} />
        {isNarrow ? (
          <DueList month={month} rows={due} />
        ) : (
          <Suspense fallback={<CalendarWaiting />}>
            <DueGrid month={month} rows={due} today={plan.today} />
          </Suspense>
        )}
      </Card>
      <Undated rows={plan.actions.filter(({ dueOn }) => dueOn === null)} />
    </>
  );
}

/** As high as a month. */
const CalendarWaiting = () => (
  <div aria-busy="true">
    <Skeleton height="38rem" />
  </div>
);
