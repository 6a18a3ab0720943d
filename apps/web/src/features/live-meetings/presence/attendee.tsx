import type { Attendance } from '@trame/contracts/attendance';
import { type AttendanceStatus, afterTap } from '@trame/domain/attendance/attendance-status';
import { Avatar } from '@trame/ui/avatar';
import { ChipButton } from '@trame/ui/chip';
import { Menu } from '@trame/ui/menu';
import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import Minus from 'lucide-react/icons/minus';
import UserRoundCheck from 'lucide-react/icons/user-round-check';
import Video from 'lucide-react/icons/video';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../live.tsx';
import { markAttendance } from './mark-attendance.ts';
import styles from './presence.module.css';
import { StandInDialog } from './stand-in.dialog.tsx';

const LOOKS = {
  EXPECTED: { kind: 'mute', icon: Clock },
  PRESENT: { kind: 'ok', icon: Check },
  REMOTE: { kind: 'info', icon: Video },
  EXCUSED: { kind: 'warn', icon: Minus },
  ABSENT: { kind: 'mute', icon: X },
  REPRESENTED: { kind: 'info', icon: UserRoundCheck },
} as const satisfies Record<AttendanceStatus, object>;

const CHOICES = ['PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'EXPECTED'] as const;

/** One person: the chip says where they are and one press says that they are here; the rest is in the menu. */
export function Attendee({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation(['liveMeetings', 'minutes']);
  const { changes } = useLive();
  const [replacing, setReplacing] = useState(false);
  const { personId, name, organization, status, representedBy, walkIn, origin, version } = attendance;
  const mark = (next: AttendanceStatus) => changes.keep(markAttendance(attendance, next));
  const said = t(`minutes:presence.${status}`);
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
        {origin === 'SELF' ? <span>{t('presence.self')}</span> : null}
        {representedBy ? (
          <span className={styles['standIn']}>{t('minutes:presence.replacedBy', { name: representedBy.name })}</span>
        ) : null}
      </span>
      <ChipButton
        {...LOOKS[status]}
        aria-label={t('presence.change', { name, status: said })}
        onClick={() => mark(afterTap(status))}
      >
        {said}
      </ChipButton>
      <Menu
        label={t('presence.more', { name })}
        size="s"
        groups={[{ entries: [...entries, replacement, ...(walkIn ? [take] : [])] }]}
      />
      {replacing ? <StandInDialog attendance={attendance} onClose={() => setReplacing(false)} /> : null}
    </li>
  );
}
