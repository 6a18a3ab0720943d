import { Injectable } from '@nestjs/common';
import { Round } from '../../platform/jobs/round.ts';
import { Log } from '../../platform/log/log.ts';
import { SendReminders } from './send-reminders.ts';

const POLL_MILLISECONDS = 5 * 60_000;

/** Looks every five minutes for reminders whose hour has come. */
@Injectable()
export class ReminderRound extends Round {
  constructor(
    private readonly reminders: SendReminders,
    log: Log,
  ) {
    super(log, { event: 'reminders.failed', milliseconds: POLL_MILLISECONDS });
  }

  protected async step(): Promise<number> {
    await this.reminders.run();
    return POLL_MILLISECONDS;
  }
}
