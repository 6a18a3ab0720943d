import { Injectable } from '@nestjs/common';
import { Round } from '../../../platform/jobs/round.ts';
import { Log } from '../../../platform/log/log.ts';
import { MergeUpdates } from './merge-updates.ts';

const MINUTE = 60_000;

/** Merges the updates of long texts every minute. Two workers may do it at once: the second finds one update. */
@Injectable()
export class MergeRound extends Round {
  constructor(
    private readonly mergeUpdates: MergeUpdates,
    log: Log,
  ) {
    super(log, { event: 'item-texts.merge-failed', milliseconds: 5 * MINUTE });
  }

  protected async step(): Promise<number> {
    await this.mergeUpdates.run();
    return MINUTE;
  }
}
