import type { ReminderChoice } from '@trame/domain/meetings/reminder';
import type { MeetingEntity } from './meeting.entity.ts';

/** A choice as meetings and series store it. */
export const reminderColumns = (choice: ReminderChoice): Pick<MeetingEntity, 'reminderOwn' | 'reminderDays'> =>
  choice === 'BODY' ? { reminderOwn: false, reminderDays: null } : { reminderOwn: true, reminderDays: choice };
