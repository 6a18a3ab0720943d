import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { pollsApi } from '@trame/contracts/polls';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { Nudge } from './nudge.ts';
import { PollEntity } from './poll.entity.ts';
import { phaseOf, pollToChange } from './poll-to-act-on.ts';
import { NudgedRecently, PollNotOpen } from './polls.errors.ts';

/** Reminds those who said nothing, each at most once in three days, by a mail with a link of their own. */
@Injectable()
export class NudgeSilent {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly nudge: Nudge,
    private readonly clock: Clock,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<ResponseOf<typeof pollsApi.nudge>> {
    return this.db.transaction(ctx, async (tx) => {
      const poll = await pollToChange(tx, ctx, id);
      if (phaseOf(poll, this.clock) !== 'OPEN') throw new PollNotOpen();
      const to = await this.nudge.silent(tx, id);
      if (to.length === 0) throw new NudgedRecently();
      const moved = await updateVersion(tx, PollEntity, { id, seenVersion: ctx.seenVersion }, {}, (row) => row);
      await this.nudge.write(tx, moved, to);
      await this.audit.record(tx, 'poll.nudged', id);
      return { version: moved.version, nudged: to.length };
    });
  }
}
