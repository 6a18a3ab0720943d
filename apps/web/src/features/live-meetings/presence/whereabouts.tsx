import type { Attendance } from '@trame/contracts/attendance';
import { type AttendanceStatus, afterTap } from '@trame/domain/attendance/attendance-status';
import { ChipButton } from '@trame/ui/chip';
import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import LogOut from 'lucide-react/icons/log-out';
import Minus from 'lucide-react/icons/minus';
import UserRoundCheck from 'lucide-react/icons/user-round-check';
import Video from 'lucide-react/icons/video';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { useHour } from '../flow/use-hour.ts';
import { useLive } from '../live.tsx';
import { markAttendance, markDeparture } from './mark-attendance.ts';

export const LOOKS = {
  EXPECTED: { kind: 'mute', icon: Clock },
  PRESENT: { kind: 'ok', icon: Check },
  REMOTE: { kind: 'info', icon: Video },
  EXCUSED: { kind: 'warn', icon: Minus },
  ABSENT: { kind: 'mute', icon: X },
  REPRESENTED: { kind: 'info', icon: UserRoundCheck },
} as const satisfies Record<AttendanceStatus, object>;

/** Where somebody is. One press says that they are here; it takes a departure back too. */
export function Whereabouts({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation(['liveMeetings', 'minutes']);
  const { changes } = useLive();
  const hour = useHour();
  const { name, status, leftAt } = attendance;
  if (leftAt !== null) {
    const at = hour(leftAt);
    return (
      <ChipButton
        kind="mute"
        icon={LogOut}
        aria-label={t('presence.back', { name, at })}
        onClick={() => changes.keep(markDeparture(attendance, null))}
      >
        {t('presence.left', { at })}
      </ChipButton>
    );
  }
  const said = t(`minutes:presence.${status}`);
  return (
    <ChipButton
      {...LOOKS[status]}
      aria-label={t('presence.change', { name, status: said })}
      onClick={() => changes.keep(markAttendance(attendance, afterTap(status)))}
    >
      {said}
    </ChipButton>
  );
}
