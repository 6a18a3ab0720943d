import { Injectable } from '@nestjs/common';
import type { Poll } from '@trame/contracts/polls';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MailOutbox } from '../mail/index.ts';
import { cancelledMails } from './closing-mails.ts';
import { PollEntity } from './poll.entity.ts';
import { POLL_NUDGE, POLL_OPENING } from './poll-letters.ts';
import { pollToDecide, toPoll } from './poll-to-act-on.ts';

/** Calls a poll off: what has not left stays, those who had been asked are told, every link says that nothing is waited for. */
@Injectable()
export class CancelPoll {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<Poll> {
    return this.db.transaction(ctx, async (tx) => {
      const poll = await pollToDecide(tx, ctx, id, this.clock);
      const key = { id, seenVersion: ctx.seenVersion };
      const cancelled = await updateVersion(tx, PollEntity, key, { state: 'CANCELLED' }, toPoll);
      for (const kind of [POLL_OPENING, POLL_NUDGE]) await this.outbox.stop(tx, kind, id);
      await this.outbox.enqueue(tx, await cancelledMails(tx, { ...poll, version: cancelled.version }));
      await this.audit.record(tx, 'poll.cancelled', id, ['state']);
      return cancelled;
    });
  }
}
