import { ViewSwitcher } from '@trame/ui/segmented';
import { Toolbar } from '@trame/ui/toolbar';
import CalendarDays from 'lucide-react/icons/calendar-days';
import CalendarRange from 'lucide-react/icons/calendar-range';
import Grid3x3 from 'lucide-react/icons/grid-3x3';
import List from 'lucide-react/icons/list';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useToday } from '../../../platform/use-today.ts';
import { type CalendarPeriod, inView, periodAround, searchOf } from '../calendar/calendar-period.ts';
import { MonthJump } from '../calendar/month-jump.tsx';
import type { CalendarView, ListSearch } from '../meetings.search.ts';
import { MeetingFilters } from './meeting-filters.tsx';

/** No calendar in the address: the list. */
const NO_PERIOD = { vue: undefined, mois: undefined, semaine: undefined, annee: undefined };

interface MeetingsBarProps {
  search: ListSearch;
  period: CalendarPeriod | undefined;
  /** A phone has the list only, and jumps to a month. */
  isNarrow: boolean;
  onChange: (search: ListSearch) => void;
  end: ReactNode;
}

/** How the meetings are shown, and which. */
export function MeetingsBar({ search, period, isNarrow, onChange, end }: MeetingsBarProps) {
  const jump = (month: string | undefined) =>
    onChange({ ...search, ...(month ? searchOf(periodAround('mois', `${month}-01`)) : NO_PERIOD) });
  return (
    <Toolbar end={end}>
      {isNarrow ? (
        <MonthJump month={period?.view === 'mois' ? period.first.slice(0, 7) : undefined} onChange={jump} />
      ) : (
        <MeetingViews search={search} period={period} />
      )}
      <MeetingFilters search={search} onChange={onChange} />
    </Toolbar>
  );
}

function MeetingViews({ search, period }: Pick<MeetingsBarProps, 'search' | 'period'>) {
  const { t } = useTranslation('meetings');
  const { slug } = useCouncil();
  const today = useToday();
  const to = (view: CalendarView) =>
    listHref(slug, { ...search, ...NO_PERIOD, ...(period ? searchOf(inView(view, period, today)) : { vue: view }) });
  const views = [
    { id: 'liste', label: t('views.list'), icon: List, href: listHref(slug, { ...search, ...NO_PERIOD }) },
    { id: 'mois', label: t('views.month'), icon: CalendarDays, href: to('mois') },
    { id: 'semaine', label: t('views.week'), icon: CalendarRange, href: to('semaine') },
    { id: 'annee', label: t('views.year'), icon: Grid3x3, href: to('annee') },
  ];
  return <ViewSwitcher label={t('views.label')} views={views} current={search.vue ?? 'liste'} />;
}

/** The address of the meetings under a search. */
function listHref(slug: string, search: ListSearch): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return [`/${slug}/reunions`, new URLSearchParams(given)].filter(String).join('?');
}
