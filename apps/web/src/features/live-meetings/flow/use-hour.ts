import { wallClock } from '@trame/domain/time/wall-clock';
import { useLive } from '../live.tsx';

/** "14 h 31" from an instant, as the clock of the meeting shows it. */
export function useHour(): (instant: string) => string {
  const { fmt, shown } = useLive();
  return (instant) => fmt.time(wallClock(new Date(instant), shown.meeting.zone).slice(11));
}
