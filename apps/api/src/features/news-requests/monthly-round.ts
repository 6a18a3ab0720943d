import { Injectable } from '@nestjs/common';
import { RegularRound } from '../../platform/jobs/regular-round.ts';
import { Log } from '../../platform/log/log.ts';
import { AskMonthly } from './ask-monthly.ts';

/** Looks every half hour whether the day of a council has come. */
@Injectable()
export class MonthlyRound extends RegularRound {
  constructor(monthly: AskMonthly, log: Log) {
    super(monthly, log, { event: 'news-requests.failed', every: 30 * 60_000 });
  }
}
