import { Link } from '@tanstack/react-router';
import type { MeetingRow } from '@trame/contracts/meetings';
import { BodyTag } from '@trame/ui/body-tag';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './year.module.css';

/** A meeting under its month: day, body, title. Its name says the whole date for those who listen. */
export function YearLine({ meeting }: { meeting: MeetingRow }) {
  const { t } = useTranslation('meetings');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { id, title, body, chip, starts } = meeting;
  const rest = [fmt.day(starts.local), ...(chip === 'CANCELLED' ? [t('chip.CANCELLED')] : [])];
  return (
    <li>
      <Link
        to="/$clsm/reunions/$meetingId"
        params={{ clsm: slug, meetingId: id }}
        className={styles['line']}
        data-cancelled={chip === 'CANCELLED'}
      >
        <span className={styles['number']} aria-hidden>
          {Number(starts.local.slice(8, 10))}
        </span>
        <BodyTag type={body.type}>{body.tag}</BodyTag>
        <span className={styles['title']}>{title}</span>
        <span className="sr">, {rest.join(', ')}</span>
      </Link>
    </li>
  );
}
