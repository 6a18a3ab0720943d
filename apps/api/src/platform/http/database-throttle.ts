import { Injectable } from '@nestjs/common';
import { CoreDb } from '../database/core-db.ts';
import { TooMany } from '../errors/refusals.ts';
import { Throttle } from './identities.ts';

@Injectable()
export class DatabaseThrottle extends Throttle {
  constructor(private readonly core: CoreDb) {
    super();
  }

  async count(key: string, rate: { attempts: number; windowSeconds: number }): Promise<void> {
    const [row] = await this.core.call<{ count_attempt: number }>('core.count_attempt', [
      key.slice(0, 120),
      rate.windowSeconds,
    ]);
    if ((row?.count_attempt ?? 0) > rate.attempts) throw new TooMany(rate.windowSeconds);
  }
}
