import { Injectable } from '@nestjs/common';
import { RegularRound } from '../../platform/jobs/regular-round.ts';
import { Log } from '../../platform/log/log.ts';
import { Purge } from './purge.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Purges when the worker starts, then once a day. Two workers may do it at once: the second finds nothing. */
@Injectable()
export class PurgeRound extends RegularRound {
  constructor(purge: Purge, log: Log) {
    super(purge, log, { event: 'retention.purge-failed', every: DAY, whenBroken: 10 * MINUTE });
  }
}
