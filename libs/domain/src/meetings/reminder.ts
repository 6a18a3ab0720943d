import { addDays, instantOf } from '../time/wall-clock.ts';

/** Days before a meeting on which the silent are reminded, unless the rules of its body or its people choose others. */
export const REMINDER_DAYS = 3;
/** No person gets more reminders than this in a week, however many meetings a council holds. */
export const REMINDERS_A_WEEK = 2;

const MORNING = '09:00';

/** A meeting and its reminder; `days` is `null` when it is switched off. */
export interface Reminded {
  /** Wall time of `zone`. */
  local: string;
  zone: string;
  days: number | null;
  convenedAt: Date | null;
}

/**
 * The wall time at which the silent are reminded: nine in the morning, that many days before. `null` when it is off, when
 * nobody was convened, or when the convocation left later than that: it reminds by itself.
 */
export function reminderTime({ local, zone, days, convenedAt }: Reminded): string | null {
  if (days === null || convenedAt === null) return null;
  const time = `${addDays(local, -days)}T${MORNING}`;
  return instantOf(time, zone) > convenedAt ? time : null;
}

/** Whether the silent are to be reminded now: its time has come, and the meeting has not. */
export function isReminderDue(meeting: Reminded, now: Date): boolean {
  const time = reminderTime(meeting);
  const { local, zone } = meeting;
  return time !== null && instantOf(time, zone) <= now && now < instantOf(local, zone);
}

/** What people choose for one meeting: the rule of its body, a number of days, or never. */
export type ReminderChoice = 'BODY' | number | null;
