import { Injectable } from '@nestjs/common';
import { RegularRound } from '../../platform/jobs/regular-round.ts';
import { Log } from '../../platform/log/log.ts';
import { SendReminders } from './send-reminders.ts';

const MINUTE = 60_000;

/** Looks every five minutes for reminders whose hour has come. */
@Injectable()
export class ReminderRound extends RegularRound {
  constructor(reminders: SendReminders, log: Log) {
    super(reminders, log, { event: 'reminders.failed', every: 5 * MINUTE });
  }
}
