import { Injectable } from '@nestjs/common';
import type { ExtendPollBody, Poll } from '@trame/contracts/polls';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { ValidationFailed } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { closesInPast } from './create-poll.ts';
import { PollEntity } from './poll.entity.ts';
import { pollToDecide, toPoll } from './poll-to-act-on.ts';

/** Gives another last day to answer; the links that were sent say it by themselves. */
@Injectable()
export class ExtendPoll {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws `PollOver`, and `ValidationFailed` for a day that has passed or comes after the first date. */
  run(ctx: CouncilContext, id: string, { closesOn }: ExtendPollBody): Promise<Poll> {
    return this.db.transaction(ctx, async (tx) => {
      const { zone } = await pollToDecide(tx, ctx, id, this.clock);
      if (closesOn < this.clock.today(zone)) throw closesInPast();
      const [late] = await tx.query<unknown[]>(
        'select 1 from app.poll_slot where poll_id = $1 and starts_local::date <= $2::date limit 1',
        [id, closesOn],
      );
      if (late) throw closesAfterSlots();
      const poll = await updateVersion(tx, PollEntity, { id, seenVersion: ctx.seenVersion }, { closesOn }, toPoll);
      await this.audit.record(tx, 'poll.extended', id, ['closes_on']);
      return poll;
    });
  }
}

const closesAfterSlots = () =>
  new ValidationFailed([{ pointer: '/body/closesOn', code: 'closes_after_slots', detail: 'closes_after_slots' }]);
