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
    private readonly log: Log,
  ) {
    super();
  }

  protected async step(): Promise<number> {
    try {
      await this.nudges.run();
    } catch (error) {
      this.log.error('poll-nudges.failed', { error });
    }
    return POLL_MILLISECONDS;
  }
}
