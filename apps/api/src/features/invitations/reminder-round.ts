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
    private readonly log: Log,
  ) {
    super();
  }

  protected async step(): Promise<number> {
    try {
      await this.reminders.run();
    } catch (error) {
      this.log.error('reminders.failed', { error });
    }
    return POLL_MILLISECONDS;
  }
}
