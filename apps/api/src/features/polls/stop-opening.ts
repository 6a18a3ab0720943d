import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { pollsApi } from '@trame/contracts/polls';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MailOutbox } from '../mail/index.ts';
import { PollEntity } from './poll.entity.ts';
import { POLL_OPENING } from './poll-letters.ts';
import { pollToDecide, toPoll } from './poll-to-act-on.ts';
import { PollLeft } from './polls.errors.ts';

/**
 * Stops the mails that have not left. When none has, the poll is a draft again and its links are dead; answers already
 * typed stay.
 */
@Injectable()
export class StopOpening {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<ResponseOf<typeof pollsApi.stop>> {
    return this.db.transaction(ctx, async (tx) => {
      await pollToDecide(tx, ctx, id, this.clock);
      const stopped = await this.outbox.stop(tx, POLL_OPENING, id);
      if (stopped === 0) throw new PollLeft();
      const left = await this.outbox.countLeft(tx, POLL_OPENING, id);
      const patch = left === 0 ? ({ state: 'DRAFT', openedAt: null } as const) : {};
      const { version } = await updateVersion(tx, PollEntity, { id, seenVersion: ctx.seenVersion }, patch, toPoll);
      if (left === 0) await takeBack(tx, id);
      await this.audit.record(tx, 'poll.opening-stopped', id, Object.keys(patch));
      return { version, stopped, left };
    });
  }
}

async function takeBack(tx: EntityManager, pollId: string): Promise<void> {
  await tx.query('select core.revoke_links($1, null)', [pollId]);
  await tx.query('delete from app.poll_person where poll_id = $1 and answered_at is null', [pollId]);
}
