import { Injectable } from '@nestjs/common';
import type { Role } from '@trame/domain/access';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { sessionLength } from './session-length.ts';

/** Holds the open sessions of an account to the length of the role it receives: they were opened with less to lose. */
@Injectable()
export class ShortenSessions {
  constructor(private readonly clock: Clock) {}

  async run(tx: EntityManager, accountId: string, role: Role): Promise<void> {
    const { until, idle } = sessionLength([role], this.clock.now());
    await CoreDb.within(tx).call('core.shorten_sessions', [accountId, until, idle]);
  }
}
