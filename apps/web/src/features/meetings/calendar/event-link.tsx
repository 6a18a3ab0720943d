import { Link } from '@tanstack/react-router';
import type { MeetingRow } from '@trame/contracts/meetings';
import { useTranslation } from 'react-i18next';
import styles from '../../../platform/calendar/calendar.module.css';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';

/** A meeting on its day: the colour of its kind of body with the body's word. Its name says all for those who listen. */
export function EventLink({ meeting }: { meeting: MeetingRow }) {
  const { t } = useTranslation('meetings');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { id, title, body, chip, starts } = meeting;
  const rest = [body.label, fmt.day(starts.local), ...(chip === 'CANCELLED' ? [t('chip.CANCELLED')] : [])];
  return (
    <Link
      to="/$clsm/reunions/$meetingId"
      params={{ clsm: slug, meetingId: id }}
      className={styles['event']}
      data-type={body.type}
      data-cancelled={chip === 'CANCELLED'}
    >
      <b className={styles['when']}>
        {fmt.time(starts.local.slice(11))} {body.tag}
      </b>{' '}
      <span>{title}</span>
      <span className="sr">, {rest.join(', ')}</span>
    </Link>
  );
}
