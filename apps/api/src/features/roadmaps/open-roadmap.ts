import { Injectable } from '@nestjs/common';
import type { OpenRoadmapBody } from '@trame/contracts/roadmaps';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { RoadmapEntity, refuseEndBeforeStart } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { carryOver } from './carry-over.ts';
import { CLOSE } from './close-roadmap.ts';

@Injectable()
export class OpenRoadmap {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws ValidationFailed, NotFound when an action that is to go on is finished or not in that roadmap */
  run(ctx: CouncilContext, { from, ...texts }: OpenRoadmapBody): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      refuseEndBeforeStart({ startsOn: texts.startsOn, dueOn: texts.endsOn }, '/body/endsOn');
      const id = newId();
      await tx.insert(RoadmapEntity, { id, ...texts });
      if (from) await carryOver(tx, from, id);
      if (from?.close) await tx.query(CLOSE, [from.roadmapId, this.clock.now()]);
      await this.audit.record(tx, 'roadmap.opened', id);
      if (from?.close) await this.audit.record(tx, 'roadmap.closed', from.roadmapId, ['closedAt']);
      return { id, version: 1 };
    });
  }
}
