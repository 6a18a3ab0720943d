import type { Attendance } from '@trame/contracts/attendance';
import type { AttendanceStatus } from '@trame/domain/attendance/attendance-status';
import { Avatar } from '@trame/ui/avatar';
import { Menu } from '@trame/ui/menu';
import LogOut from 'lucide-react/icons/log-out';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHour } from '../flow/use-hour.ts';
import { useLive } from '../live.tsx';
import { markAttendance, markDeparture } from './mark-attendance.ts';
import styles from './presence.module.css';
import { StandInDialog } from './stand-in.dialog.tsx';
import { LOOKS, Whereabouts } from './whereabouts.tsx';

const CHOICES = ['PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'EXPECTED'] as const;

interface AttendeeProps {
  attendance: Attendance;
  /** They came once the others were there: when is worth saying. */
  late: boolean;
}

/** One person: the chip says where they are and one press says that they are here; the rest is in the menu. */
export function Attendee({ attendance, late }: AttendeeProps) {
  const { t } = useTranslation(['liveMeetings', 'minutes']);
  const { changes } = useLive();
  const [replacing, setReplacing] = useState(false);
  const hour = useHour();
  const { personId, name, organization, status, representedBy, walkIn, origin, version, arrivedAt, leftAt } =
    attendance;
  const mark = (next: AttendanceStatus) => changes.keep(markAttendance(attendance, next));
  const leaves = {
    id: 'leaves',
    label: t('presence.leaves'),
    icon: LogOut,
    onAction: () => changes.keep(markDeparture(attendance, new Date().toISOString())),
  };
  const here = (status === 'PRESENT' || status === 'REMOTE') && leftAt === null;
  const entries = CHOICES.filter((choice) => choice !== status).map((choice) => ({
    id: choice,
    label: t(`minutes:presence.${choice}`),
    icon: LOOKS[choice].icon,
    onAction: () => mark(choice),
  }));
  const replacement = { id: 'REPRESENTED', label: t('presence.replacement'), onAction: () => setReplacing(true) };
  const take = {
    id: 'take',
    label: t('presence.take'),
    danger: true,
    onAction: () => changes.keep({ kind: 'attendance', id: personId, version, body: null }),
  };
  return (
    <li className={styles['attendee']}>
      <Avatar id={personId} name={name} />
      <span className={styles['who']}>
        <b>{name}</b>
        {organization ? <span>{organization}</span> : null}
        {late && arrivedAt ? <span>{t('presence.arrived', { at: hour(arrivedAt) })}</span> : null}
        {origin === 'SELF' ? <span>{t('presence.self')}</span> : null}
        {representedBy ? (
          <span className={styles['standIn']}>{t('minutes:presence.replacedBy', { name: representedBy.name })}</span>
        ) : null}
      </span>
      <Whereabouts attendance={attendance} />
      <Menu
        label={t('presence.more', { name })}
        size="s"
        groups={[{ entries: [...(here ? [leaves] : []), ...entries, replacement, ...(walkIn ? [take] : [])] }]}
      />
      {replacing ? <StandInDialog attendance={attendance} onClose={() => setReplacing(false)} /> : null}
    </li>
  );
}
