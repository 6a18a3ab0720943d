import { Injectable } from '@nestjs/common';
import { Round } from '../../platform/jobs/round.ts';
import { Log } from '../../platform/log/log.ts';
import { Purge } from './purge.ts';

const DAY_MILLISECONDS = 24 * 3_600_000;
const BROKEN_MILLISECONDS = 10 * 60_000;

/** Purges when the worker starts, then once a day. Two workers may do it at once: the second finds nothing. */
@Injectable()
export class PurgeRound extends Round {
  constructor(
    private readonly purge: Purge,
    log: Log,
  ) {
    super(log, { event: 'retention.purge-failed', milliseconds: BROKEN_MILLISECONDS });
  }

  protected async step(): Promise<number> {
    await this.purge.run();
    return DAY_MILLISECONDS;
  }
}
