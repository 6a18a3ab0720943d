import { Injectable } from '@nestjs/common';
import { RegularRound } from '../../../platform/jobs/regular-round.ts';
import { Log } from '../../../platform/log/log.ts';
import { MergeUpdates } from './merge-updates.ts';

const MINUTE = 60_000;

/** Merges the updates of long texts every minute. Two workers may do it at once: the second finds one update. */
@Injectable()
export class MergeRound extends RegularRound {
  constructor(mergeUpdates: MergeUpdates, log: Log) {
    super(mergeUpdates, log, { event: 'item-texts.merge-failed', every: MINUTE, whenBroken: 5 * MINUTE });
  }
}
