import { Injectable } from '@nestjs/common';
import type { AxisPlace } from '@trame/contracts/plan-hierarchy';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { AxisEntity } from './axis.entity.ts';
import { lockRoadmap, nextTo, orderBefore } from './neighbours.ts';
import { toWritten } from './written.ts';

@Injectable()
export class PlaceAxis {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  run(
    ctx: CouncilContext,
    id: string,
    { before }: AxisPlace,
  ): Promise<{ id: string; version: number; from: AxisPlace }> {
    return this.db.transaction(ctx, async (tx) => {
      const axis = await tx.findOneBy(AxisEntity, { id });
      if (!axis) throw new NotFound();
      await lockRoadmap(tx, axis.roadmapId);
      const written = await updateVersion(tx, AxisEntity, { id, seenVersion: ctx.seenVersion }, {}, toWritten);
      const from = { before: await nextTo(tx, 'axis', [axis.roadmapId], id) };
      await orderBefore(tx, 'axis', [axis.roadmapId], { id, before });
      await this.audit.record(tx, 'axis.moved', id, ['position']);
      return { ...written, from };
    });
  }
}
