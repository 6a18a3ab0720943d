import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ActionEntity } from './action.entity.ts';
import { loadAction, refuseUnlessManages } from './load-action.ts';
import { toWritten } from './written.ts';

/** Takes an action out of the plan; its news and its link to the meeting stay, so that it can be put back. */
@Injectable()
export class RemoveAction {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, actionId: string): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const action = await loadAction(tx, actionId);
      await refuseUnlessManages(tx, ctx, action.bodyId);
      const key = { id: actionId, seenVersion: ctx.seenVersion };
      const written = await updateVersion(tx, ActionEntity, key, { removedAt: this.clock.now() }, toWritten);
      await this.audit.record(tx, 'action.removed', actionId);
      return written;
    });
  }

  /** Undoes it, whatever happened to the rest of the plan meanwhile. */
  restore(ctx: CouncilContext, actionId: string): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const action = await loadAction(tx, actionId);
      await refuseUnlessManages(tx, ctx, action.bodyId);
      const key = { id: actionId, seenVersion: action.version };
      const written = await updateVersion(tx, ActionEntity, key, { removedAt: null }, toWritten);
      await this.audit.record(tx, 'action.restored', actionId);
      return written;
    });
  }
}
