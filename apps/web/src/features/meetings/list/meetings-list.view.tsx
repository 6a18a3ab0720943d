import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { Toolbar } from '@trame/ui/toolbar';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Users from 'lucide-react/icons/users';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { RouterButton } from '../../../platform/link-button.tsx';
import { Page } from '../../../platform/page.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { meetingsList } from '../meetings.queries.ts';
import { type ListSearch, listSearch } from '../meetings.search.ts';
import { ScheduleMeetingDrawer } from '../schedule/schedule-meeting.drawer.tsx';
import { MeetingFilters } from './meeting-filters.tsx';
import { MeetingMonths } from './meeting-months.tsx';

/** Every meeting by month, its filters in the address; planning one opens beside the list. */
export function MeetingsListView() {
  const { t } = useTranslation('meetings');
  const { councilId, slug } = useCouncil();
  const { planifier, ...filters } = listSearch.parse(useSearch({ strict: false }));
  const meetings = useQuery(meetingsList(councilId, filters));
  const navigate = useNavigate();
  const show = (search: ListSearch) => void navigate({ to: '/$clsm/reunions', params: { clsm: slug }, search });
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  return (
    <Page title={t('title')} actions={<ScheduleLink search={filters} />}>
      <Toolbar end={meetings.data ? t('total', { count: meetings.data.total }) : null}>
        <MeetingFilters search={filters} onChange={show} />
      </Toolbar>
      <Loaded
        query={meetings}
        explain={useSayRefusal()}
        empty={
          <EmptyState icon={Users} action={isFiltered ? <ClearLink /> : <ScheduleLink search={filters} />}>
            {isFiltered ? t('emptyFilter') : t('empty')}
          </EmptyState>
        }
      >
        {({ items, total }) => (
          <>
            <MeetingMonths meetings={items} />
            {items.length < total ? <p className="muted">{t('partial', { count: items.length })}</p> : null}
          </>
        )}
      </Loaded>
      <Allowed to="meetings.schedule">
        <ScheduleMeetingDrawer isOpen={planifier === 'oui'} bodyId={filters.body} onClose={() => show(filters)} />
      </Allowed>
    </Page>
  );
}

function ScheduleLink({ search }: { search: ListSearch }) {
  const { t } = useTranslation('meetings');
  const { slug } = useCouncil();
  return (
    <Allowed to="meetings.schedule">
      <RouterButton
        to="/$clsm/reunions"
        params={{ clsm: slug }}
        search={{ ...search, planifier: 'oui' }}
        variant="primary"
        icon={CalendarPlus}
      >
        {t('schedule.open')}
      </RouterButton>
    </Allowed>
  );
}

function ClearLink() {
  const { t } = useTranslation('meetings');
  const { slug } = useCouncil();
  return (
    <RouterButton to="/$clsm/reunions" params={{ clsm: slug }} search={{}}>
      {t('clear')}
    </RouterButton>
  );
}
