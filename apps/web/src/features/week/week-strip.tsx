import { Link } from '@tanstack/react-router';
import type { Week, WeekMeeting } from '@trame/contracts/week';
import type { BodyType } from '@trame/domain/bodies/body-type';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import { toMeeting } from './week-links.ts';
import styles from './week-strip.module.css';

/** The working days, today outlined; a list of the days that hold something on a phone. */
export function WeekStrip({ week }: { week: Week }) {
  const { t } = useTranslation('week');
  return (
    <section aria-label={t('agenda')}>
      <ol className={styles['week']}>
        {week.days.map(({ day, meetings }) => (
          <Day key={day} day={day} meetings={meetings} isToday={day === week.today} />
        ))}
      </ol>
    </section>
  );
}

function Day({ day, meetings, isToday }: Week['days'][number] & { isToday: boolean }) {
  const { t } = useTranslation('week');
  const fmt = useFmt();
  const look = [styles['day'], isToday && styles['now'], meetings.length === 0 && styles['free']];
  return (
    <li className={look.filter(Boolean).join(' ')} aria-current={isToday ? 'date' : undefined}>
      <h2 className={styles['date']}>
        <span className={styles['name']}>{fmt.day(day, 'shortName')}</span>
        <span className="sr">{fmt.day(day, 'brief')}</span>
        <b className="num" aria-hidden="true">
          {Number(day.slice(8))}
        </b>
        {isToday ? <span className={styles['today']}>{t('today')}</span> : null}
      </h2>
      {meetings.map((meeting) => (
        <DayMeeting key={meeting.id} meeting={meeting} />
      ))}
      {meetings.length === 0 ? <p className={styles['void']}>{t('nothing')}</p> : null}
    </li>
  );
}

const TINTS: Record<BodyType, string> = {
  STEERING: 'copil',
  TECHNICAL: 'cotech',
  WORKING_GROUP: 'gt',
  PLENARY: 'plen',
  EXECUTIVE: 'other',
  SITUATION_CELL: 'other',
};

function DayMeeting({ meeting }: { meeting: WeekMeeting }) {
  const { t } = useTranslation('week');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { id, title, local, body, place, online, replies } = meeting;
  const coming = replies.yes + replies.remote;
  const where = place ?? (online ? t('online') : null);
  const confirmed = replies.invited > 0 ? t('confirmed', { count: coming, total: replies.invited }) : null;
  return (
    <Link {...toMeeting(slug, id)} className={`${styles['event']} ${styles[TINTS[body.type]]}`}>
      <span className={styles['line']}>
        <span>{fmt.time(local.slice(11))}</span>
        <span>{body.tag}</span>
      </span>
      <b className={styles['title']}>{title}</b>
      <span className={styles['where']}>{[where, confirmed].filter(Boolean).join(' · ')}</span>
    </Link>
  );
}
