import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { removeBornAction } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToWrite } from './meeting-in-hand.ts';
import { lockAction } from './put-action.ts';

/** Takes an action born in the meeting out of the plan; putting it again brings it back. */
@Injectable()
export class RemoveAction {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { meetingId, actionId }: { meetingId: string; actionId: string }): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingToWrite(tx, ctx, meetingId);
      const stored = await lockAction(tx, meetingId, actionId);
      if (!stored) throw new NotFound();
      if (stored.removed) return undefined;
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      await removeBornAction(tx, actionId);
      await this.audit.record(tx, 'action.removed-in-meeting', actionId, ['removed_at']);
      return undefined;
    });
  }
}
