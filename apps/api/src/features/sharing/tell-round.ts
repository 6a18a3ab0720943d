import { Injectable } from '@nestjs/common';
import { RegularRound } from '../../platform/jobs/regular-round.ts';
import { Log } from '../../platform/log/log.ts';
import { TellShares } from './tell-shares.ts';

/** Looks every minute for what one council did and another was not told. */
@Injectable()
export class TellRound extends RegularRound {
  constructor(telling: TellShares, log: Log) {
    super(telling, log, { event: 'sharing.failed', every: 60_000 });
  }
}
