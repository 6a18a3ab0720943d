import { Injectable } from '@nestjs/common';
import { isLastCall } from '@trame/domain/polls/poll-nudge';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { workersOfCouncils } from '../../platform/database/worker-actors.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { Nudge } from './nudge.ts';
import { PollEntity } from './poll.entity.ts';

/** Wide of the mark by a day on each side: the rule itself knows zones. */
const CLOSING = `
  select l.id from app.poll l
  where l.state = 'OPEN' and l.closes_on between $1::timestamptz::date - 1 and $1::timestamptz::date + 3
  order by l.closes_on, l.id`;

/** Writes once more to those who said nothing, two days before a poll closes; nobody was asked to press a button. */
@Injectable()
export class NudgeBeforeClosing {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly nudge: Nudge,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const actor of await workersOfCouncils(this.core)) {
      await this.db.transaction(actor, (tx) => this.inCouncil(tx));
    }
  }

  private async inCouncil(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    for (const { id } of await tx.query<{ id: string }[]>(CLOSING, [now])) {
      const poll = await tx.findOne(PollEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (poll?.state !== 'OPEN' || !isLastCall(poll.closesOn, wallClock(now, poll.zone))) continue;
      const to = await this.nudge.silent(tx, id);
      if (to.length === 0) continue;
      await this.nudge.write(tx, poll, to);
      await this.audit.record(tx, 'poll.nudged', id);
    }
  }
}
