import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import CalendarSync from 'lucide-react/icons/calendar-sync';
import Users from 'lucide-react/icons/users';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { RouterButton } from '../../../platform/link-button.tsx';
import { Page } from '../../../platform/page.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useNarrow } from '../../../platform/use-narrow.ts';
import { useToday } from '../../../platform/use-today.ts';
import { daysAsked, periodShown } from '../calendar/calendar-period.ts';
import { MeetingCalendar } from '../calendar/meeting-calendar.tsx';
import { SubscribeDialog } from '../feeds/subscribe.dialog.tsx';
import { meetingsList } from '../meetings.queries.ts';
import { type ListSearch, listSearch } from '../meetings.search.ts';
import { PollsCard } from '../polls/polls-card.tsx';
import { ScheduleMeetingDrawer } from '../schedule/schedule-meeting.drawer.tsx';
import { MeetingMonths } from './meeting-months.tsx';
import { MeetingsBar } from './meetings-bar.tsx';

/** Every meeting, as a list, a month or a week; view and filters in the address; planning one opens beside them. */
export function MeetingsListView() {
  const { t } = useTranslation('meetings');
  const { councilId, slug, role } = useCouncil();
  const { planifier, abonnement, ...search } = listSearch.parse(useSearch({ strict: false }));
  const isNarrow = useNarrow();
  const period = periodShown(search, useToday(), isNarrow);
  const hasCalendar = period !== undefined && !isNarrow;
  const { body, chip } = search;
  const meetings = useQuery({
    ...meetingsList(councilId, { body, chip, ...daysAsked(search, period, isNarrow) }),
    ...(hasCalendar ? { placeholderData: keepPreviousData } : {}),
  });
  const navigate = useNavigate();
  const show = (next: ListSearch) => void navigate({ to: '/$clsm/reunions', params: { clsm: slug }, search: next });
  const end = meetings.data ? t('total', { count: meetings.data.total }) : null;
  return (
    <Page title={t('title')} lead={role === 'LEAD' ? t('ofGroups') : undefined} actions={<Actions search={search} />}>
      <MeetingsBar search={search} period={period} isNarrow={isNarrow} onChange={show} end={end} />
      <PollsCard bodyId={body} />
      <Loaded
        query={meetings}
        explain={useSayRefusal()}
        // a calendar without meetings is still a calendar
        {...(hasCalendar ? { isEmpty: () => false } : {})}
        empty={<Nothing search={search} />}
      >
        {({ items, total }) => (
          <>
            {hasCalendar ? (
              <MeetingCalendar period={period} search={search} meetings={items} />
            ) : (
              <MeetingMonths meetings={items} />
            )}
            {items.length < total ? <p className="muted">{t('partial', { count: items.length })}</p> : null}
          </>
        )}
      </Loaded>
      <SubscribeDialog isOpen={abonnement === 'oui'} onClose={() => show(search)} />
      <Allowed to="meetings.schedule">
        <ScheduleMeetingDrawer isOpen={planifier === 'oui'} bodyId={body} onClose={() => show(search)} />
      </Allowed>
    </Page>
  );
}

function Actions({ search }: { search: ListSearch }) {
  const { t } = useTranslation('calendarFeeds');
  const { slug } = useCouncil();
  return (
    <>
      <RouterButton
        to="/$clsm/reunions"
        params={{ clsm: slug }}
        search={{ ...search, abonnement: 'oui' }}
        icon={CalendarSync}
      >
        {t('open')}
      </RouterButton>
      <ScheduleLink search={search} />
    </>
  );
}

function Nothing({ search }: { search: ListSearch }) {
  const { t } = useTranslation('meetings');
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <EmptyState icon={Users} action={isFiltered ? <ClearLink /> : <ScheduleLink search={search} />}>
      {isFiltered ? t('emptyFilter') : t('empty')}
    </EmptyState>
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
