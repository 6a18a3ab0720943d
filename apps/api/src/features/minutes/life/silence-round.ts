import { Injectable } from '@nestjs/common';
import { Round } from '../../../platform/jobs/round.ts';
import { Log } from '../../../platform/log/log.ts';
import { ApproveBySilence } from './approve-by-silence.ts';

const MILLISECONDS = 60 * 60_000;

/** Looks every hour for minutes that silence approves. */
@Injectable()
export class SilenceRound extends Round {
  constructor(
    private readonly silence: ApproveBySilence,
    log: Log,
  ) {
    super(log, { event: 'silence.failed', milliseconds: MILLISECONDS });
  }

  protected async step(): Promise<number> {
    await this.silence.run();
    return MILLISECONDS;
  }
}
