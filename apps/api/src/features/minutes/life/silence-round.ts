import { Injectable } from '@nestjs/common';
import { RegularRound } from '../../../platform/jobs/regular-round.ts';
import { Log } from '../../../platform/log/log.ts';
import { ApproveBySilence } from './approve-by-silence.ts';

const HOUR = 60 * 60_000;

/** Looks every hour for minutes that silence approves. */
@Injectable()
export class SilenceRound extends RegularRound {
  constructor(silence: ApproveBySilence, log: Log) {
    super(silence, log, { event: 'silence.failed', every: HOUR });
  }
}
