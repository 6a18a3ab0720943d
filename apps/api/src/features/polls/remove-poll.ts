import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { PollEntity } from './poll.entity.ts';
import { pollToChange, toPoll } from './poll-to-act-on.ts';
import { PollNotDraft } from './polls.errors.ts';

/** Deletes a draft. Once people were asked, a poll is called off instead. */
@Injectable()
export class RemovePoll {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const poll = await pollToChange(tx, ctx, id);
      if (poll.state !== 'DRAFT') throw new PollNotDraft();
      if (poll.version !== ctx.seenVersion) throw new VersionStale(toPoll(poll));
      await tx.delete(PollEntity, { id });
      await this.audit.record(tx, 'poll.removed', id);
      return undefined;
    });
  }
}
