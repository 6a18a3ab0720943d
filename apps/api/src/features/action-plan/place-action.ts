import { Injectable } from '@nestjs/common';
import type { ActionPlace } from '@trame/contracts/plan-hierarchy';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ActionEntity } from './action.entity.ts';
import { managedAction } from './load-action.ts';
import { lockRoadmap, nextTo, orderBefore } from './neighbours.ts';
import { actionPlace } from './place.ts';
import { putAction } from './put-action.ts';
import { toWritten } from './written.ts';

@Injectable()
export class PlaceAction {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, OtherRoadmap, PartHasNoParts */
  run(
    ctx: CouncilContext,
    id: string,
    { before, ...asked }: ActionPlace,
  ): Promise<{ id: string; version: number; from: ActionPlace }> {
    return this.db.transaction(ctx, async (tx) => {
      const stored = await managedAction(tx, ctx, id);
      const { roadmapId, axisId, objectiveId, parentId } = stored;
      await lockRoadmap(tx, roadmapId);
      const place = await actionPlace(tx, asked, () => roadmapId);
      const written = await updateVersion(tx, ActionEntity, { id, seenVersion: ctx.seenVersion }, {}, toWritten);
      const next = await nextTo(tx, 'action', [roadmapId, axisId, objectiveId, parentId], id);
      await putAction(tx, stored, place);
      await orderBefore(tx, 'action', [roadmapId, place.axisId, place.objectiveId, place.parentId], { id, before });
      await this.audit.record(tx, 'action.moved', id, ['axisId', 'objectiveId', 'parentId', 'position']);
      return { ...written, from: { axisId, objectiveId, parentId, before: next } };
    });
  }
}
