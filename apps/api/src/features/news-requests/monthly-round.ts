import { Injectable } from '@nestjs/common';
import { Round } from '../../platform/jobs/round.ts';
import { Log } from '../../platform/log/log.ts';
import { AskMonthly } from './ask-monthly.ts';

const POLL_MILLISECONDS = 30 * 60_000;

/** Looks every half hour whether the day of a council has come. */
@Injectable()
export class MonthlyRound extends Round {
  constructor(
    private readonly monthly: AskMonthly,
    log: Log,
  ) {
    super(log, { event: 'news-requests.failed', milliseconds: POLL_MILLISECONDS });
  }

  protected async step(): Promise<number> {
    await this.monthly.run();
    return POLL_MILLISECONDS;
  }
}
