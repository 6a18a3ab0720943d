import { useQuery } from '@tanstack/react-query';
import { wallClock, weekNumber } from '@trame/domain/time/wall-clock';
import { workWeek } from '@trame/domain/week/work-week';
import { Loaded } from '@trame/ui/loaded';
import { Skeleton } from '@trame/ui/skeleton';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { useTranslation } from 'react-i18next';
import { capital } from '../../platform/capital.ts';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useMe } from '../../platform/session.ts';
import { useNow } from '../../platform/use-now.ts';
import { useFmt } from '../../platform/words.tsx';
import { NewsFeed } from './news-feed.tsx';
import { PlanPulse } from './plan-pulse.tsx';
import { ToDoCard } from './to-do-card.tsx';
import styles from './week.module.css';
import { weekOf } from './week.queries.ts';
import { toSchedule } from './week-links.ts';
import { WeekStrip } from './week-strip.tsx';

/** The home page: in ten seconds, what the week holds and what it asks. Each block fails alone. */
export function WeekView() {
  const { t } = useTranslation('week');
  const { councilId, slug } = useCouncil();
  const week = useQuery(weekOf(councilId));
  const fmt = useFmt();
  const now = useNow();
  const [name = ''] = useMe().name.split(' ');
  const today = wallClock(now, fmt.zone);
  const eyebrow = t('when', { day: capital(fmt.day(today)), number: weekNumber(workWeek(today)[0] ?? today) });
  const schedule = (
    <Allowed to="meetings.schedule">
      <RouterButton {...toSchedule(slug)} variant="primary" icon={CalendarPlus} className={styles['schedule']}>
        {t('schedule')}
      </RouterButton>
    </Allowed>
  );
  return (
    <Page title={t('title')} heading={t('hello', { name })} eyebrow={eyebrow} actions={schedule}>
      <Loaded query={week} empty={null} explain={useSayRefusal()} waiting={<Skeleton height="8.5rem" />}>
        {(known) => <WeekStrip week={known} />}
      </Loaded>
      <div className={styles['columns']}>
        <ToDoCard week={week} />
        <div className={styles['side']}>
          <PlanPulse />
          <NewsFeed />
        </div>
      </div>
    </Page>
  );
}
