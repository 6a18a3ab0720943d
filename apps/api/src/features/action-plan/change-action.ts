import { Injectable } from '@nestjs/common';
import type { ChangeActionBody } from '@trame/contracts/action-plan';
import type { EntityManager } from 'typeorm';
import { defined } from '../../platform/database/defined.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ActionEntity } from './action.entity.ts';
import { refuseUnknownParts } from './known-parts.ts';
import { managedAction, refuseUnlessManages } from './load-action.ts';
import { refuseEndBeforeStart } from './period.ts';
import { actionPlace } from './place.ts';
import { putAction } from './put-action.ts';
import { toWritten } from './written.ts';

@Injectable()
export class ChangeAction {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * A change of group needs the right in the group it leaves and in the one it joins. A part that is filed elsewhere
   * becomes an action of its own.
   */
  run(ctx: CouncilContext, actionId: string, patch: ChangeActionBody): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, (tx) => this.within(tx, ctx, actionId, patch));
  }

  /** The same change in the transaction of whoever records more with it; `ctx.seenVersion` is that of the action. */
  async within(
    tx: EntityManager,
    ctx: CouncilContext,
    actionId: string,
    patch: ChangeActionBody,
  ): Promise<{ id: string; version: number }> {
    const action = await managedAction(tx, ctx, actionId);
    if (patch.bodyId !== undefined) await refuseUnlessManages(tx, ctx, patch.bodyId);
    const { axisId = action.axisId, objectiveId = action.objectiveId, ...columns } = columnsOf(action, patch);
    await refuseUnknownParts(tx, { ...action, ...columns, axisId, objectiveId });
    refuseEndBeforeStart({ ...action, ...columns });
    const key = { id: actionId, seenVersion: ctx.seenVersion };
    const written = await updateVersion(tx, ActionEntity, key, columns, toWritten);
    if (axisId !== action.axisId || objectiveId !== action.objectiveId)
      await putAction(tx, action, await actionPlace(tx, { axisId, objectiveId }, () => action.roadmapId));
    await this.audit.record(tx, 'action.changed', actionId, Object.keys(patch));
    return written;
  }
}

/** An action that changes axis leaves its objective behind, unless it is given one of the new axis. */
function columnsOf(stored: ActionEntity, patch: ChangeActionBody) {
  const objectiveId = patch.axisId === undefined ? patch.objectiveId : (patch.objectiveId ?? null);
  return defined({ ...patch, objectiveId, dueText: dueTextOf(stored, patch) });
}

/** An action that changes date leaves the words said of the former one ("1er semestre 2028"), unless it is given others. */
function dueTextOf(stored: ActionEntity, { dueOn, dueText }: ChangeActionBody): string | null | undefined {
  const isMoved = dueOn !== undefined && dueOn !== stored.dueOn;
  return isMoved && (dueText === undefined || dueText === stored.dueText) ? null : dueText;
}
