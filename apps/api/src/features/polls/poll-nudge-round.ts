import { Injectable } from '@nestjs/common';
import { RegularRound } from '../../platform/jobs/regular-round.ts';
import { Log } from '../../platform/log/log.ts';
import { NudgeBeforeClosing } from './nudge-before-closing.ts';

const MINUTE = 60_000;

/** Looks every ten minutes for polls about to close. */
@Injectable()
export class PollNudgeRound extends RegularRound {
  constructor(nudges: NudgeBeforeClosing, log: Log) {
    super(nudges, log, { event: 'poll-nudges.failed', every: 10 * MINUTE });
  }
}
