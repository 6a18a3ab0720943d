import { Injectable } from '@nestjs/common';
import { Round } from '../../platform/jobs/round.ts';
import { Log } from '../../platform/log/log.ts';
import { SweepFiles } from './sweep-files.ts';

const BETWEEN_MILLISECONDS = 6 * 3_600_000;
const BROKEN_MILLISECONDS = 10 * 60_000;

/** Sweeps when the worker starts, then four times a day. Two workers may do it at once: the second finds nothing. */
@Injectable()
export class SweepRound extends Round {
  constructor(
    private readonly files: SweepFiles,
    log: Log,
  ) {
    super(log, { event: 'documents.sweep-failed', milliseconds: BROKEN_MILLISECONDS });
  }

  protected async step(): Promise<number> {
    await this.files.run();
    return BETWEEN_MILLISECONDS;
  }
}
