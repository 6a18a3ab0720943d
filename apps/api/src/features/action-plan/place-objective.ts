import { Injectable } from '@nestjs/common';
import type { ObjectivePlace } from '@trame/contracts/plan-hierarchy';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ObjectiveLevelKept } from './action-plan.errors.ts';
import { lockRoadmap, nextTo, orderBefore } from './neighbours.ts';
import { ObjectiveEntity } from './objective.entity.ts';
import { objectivePlace, refuseOtherRoadmap } from './place.ts';
import { toWritten } from './written.ts';

const PUT = 'update app.objective set axis_id = $2, parent_id = $3, level = $4 where id = $1';
/** What is under it goes along when the axis changes: objectives, their actions, the parts of these. */
const FOLLOW = `
  with under as (
    update app.objective set axis_id = $2, version = version + 1
    where parent_id = $1 and axis_id is distinct from $2 returning id
  )
  update app.action set axis_id = $2, version = version + 1
  where axis_id is distinct from $2 and (objective_id = $1 or objective_id in (select id from under))`;

@Injectable()
export class PlaceObjective {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, OtherRoadmap, ObjectiveLevelKept */
  run(
    ctx: CouncilContext,
    id: string,
    { before, ...asked }: ObjectivePlace,
  ): Promise<{ id: string; version: number; from: ObjectivePlace }> {
    return this.db.transaction(ctx, async (tx) => {
      const stored = await tx.findOneBy(ObjectiveEntity, { id });
      if (!stored) throw new NotFound();
      await lockRoadmap(tx, stored.roadmapId);
      const place = await objectivePlace(tx, asked, () => stored.roadmapId);
      refuseOtherRoadmap(stored, place);
      await refuseUpsideDown(tx, id, asked);
      const written = await updateVersion(tx, ObjectiveEntity, { id, seenVersion: ctx.seenVersion }, {}, toWritten);
      const { roadmapId, axisId, parentId, level } = stored;
      const from = {
        axisId,
        parentId,
        level,
        before: await nextTo(tx, 'objective', [roadmapId, axisId, parentId], id),
      };
      await tx.query('set constraints all deferred'); // what is under it is for a moment elsewhere than it
      await tx.query(PUT, [id, place.axisId, place.parentId, asked.level]);
      await tx.query(FOLLOW, [id, place.axisId]);
      await orderBefore(tx, 'objective', [roadmapId, place.axisId, place.parentId], { id, before });
      await this.audit.record(tx, 'objective.moved', id, ['axisId', 'parentId', 'level', 'position']);
      return { ...written, from };
    });
  }
}

/** Only an operational objective is under another, and nothing is under it. @throws ObjectiveLevelKept */
async function refuseUpsideDown(
  tx: EntityManager,
  id: string,
  { parentId, level }: Pick<ObjectivePlace, 'parentId' | 'level'>,
): Promise<void> {
  if (level === 'STRATEGIC' && !parentId) return;
  const isLower = await tx.existsBy(ObjectiveEntity, { parentId: id });
  if (level === 'STRATEGIC' || parentId === id || isLower) throw new ObjectiveLevelKept();
}
