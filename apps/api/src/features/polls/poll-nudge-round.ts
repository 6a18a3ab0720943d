import { Injectable } from '@nestjs/common';
import { Round } from '../../platform/jobs/round.ts';
import { Log } from '../../platform/log/log.ts';
import { NudgeBeforeClosing } from './nudge-before-closing.ts';

const POLL_MILLISECONDS = 10 * 60_000;

/** Looks every ten minutes for polls about to close. */
@Injectable()
export class PollNudgeRound extends Round {
  constructor(
    private readonly nudges: NudgeBeforeClosing,
    log: Log,
  ) {
    super(log, { event: 'poll-nudges.failed', milliseconds: POLL_MILLISECONDS });
  }

  protected async step(): Promise<number> {
    await this.nudges.run();
    return POLL_MILLISECONDS;
  }
}
