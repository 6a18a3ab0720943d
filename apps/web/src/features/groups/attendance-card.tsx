import type { GroupAttendance, GroupPage } from '@trame/contracts/groups';
import { afterTap } from '@trame/domain/attendance/attendance-status';
import { Card } from '@trame/ui/card';
import Check from 'lucide-react/icons/check';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './groups.module.css';
import { useTap } from './groups.queries.ts';

/** Names alone, one tap each: the meeting that runs, or the last one while its minutes are written. */
export function AttendanceCard({ page: { held } }: { page: GroupPage }) {
  const { t } = useTranslation('groups');
  const total = held?.attendance.length ?? 0;
  const present = held?.attendance.filter(({ status }) => status === 'PRESENT' || status === 'REMOTE').length ?? 0;
  return (
    <Card
      title={t('attendance.title')}
      aside={total > 0 ? <span>{t('attendance.count', { present, total })}</span> : null}
    >
      {held ? <Held held={held} /> : <p className={styles['quiet']}>{t('attendance.idle')}</p>}
    </Card>
  );
}

function Held({ held: { id, local, state, attendance } }: { held: GroupAttendance }) {
  const { t } = useTranslation('groups');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const running = state === 'IN_PROGRESS';
  return (
    <>
      <p className={styles['quiet']}>
        {running ? t('attendance.today') : t('attendance.last', { day: fmt.day(local, 'long') })}
        {'. '}
        {attendance.length > 0 ? t('attendance.how') : t('attendance.none')}
      </p>
      <ul className={styles['names']}>
        {attendance.map((one) => (
          <Name key={one.personId} meetingId={id} one={one} />
        ))}
      </ul>
      {running ? (
        <p className={styles['links']}>
          <RouterButton to="/$clsm/reunions/$meetingId/seance" params={{ clsm: slug, meetingId: id }} search={{}}>
            {t('attendance.open')}
          </RouterButton>
        </p>
      ) : null}
    </>
  );
}

/** Each name waits for its own tap alone: a room is noted as fast as one reads. */
function Name({ meetingId, one }: { meetingId: string; one: GroupAttendance['attendance'][number] }) {
  const { t } = useTranslation('groups');
  const tap = useTap(meetingId);
  const { personId, version, name, status } = one;
  return (
    <li>
      <button
        type="button"
        className={styles['name']}
        aria-pressed={status === 'PRESENT'}
        aria-disabled={tap.isPending || undefined}
        onClick={() => (tap.isPending ? undefined : tap.mutate({ personId, version, status: afterTap(status) }))}
      >
        <span className={styles['mark']}>{status === 'PRESENT' ? <Check /> : null}</span>
        <span>{name}</span>
        <span className={styles['status']}>{status === 'EXPECTED' ? null : t(`attendance.status.${status}`)}</span>
      </button>
    </li>
  );
}
