import { Injectable } from '@nestjs/common';
import type { AddAxisBody, ChangeHeadingBody, RoadmapBody } from '@trame/contracts/action-plan';
import type { AddToPlanBody } from '@trame/contracts/plan-hierarchy';
import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseClosedRoadmap } from '../closed-roadmaps/index.ts';
import { ObjectiveLevelKept } from './action-plan.errors.ts';
import { AxisEntity } from './axis.entity.ts';
import { CurrentRoadmap } from './current-roadmap.ts';
import { ObjectiveEntity } from './objective.entity.ts';
import { refuseEndBeforeStart } from './period.ts';
import { objectivePlace } from './place.ts';
import { RoadmapEntity } from './roadmap.entity.ts';
import { toWritten } from './written.ts';

type Written = Promise<{ id: string; version: number }>;

/** After the last of its neighbours, and of all others of its kind. */
async function lastPosition(tx: EntityManager, table: 'axis' | 'objective', roadmapId: string): Promise<number> {
  const [row] = await tx.query<{ next: number }[]>(
    `select coalesce(max(position) + 1, 0)::int as next from app.${table} where roadmap_id = $1`,
    [roadmapId],
  );
  return row?.next ?? 0;
}

/** The headings of the plan: the roadmap's title and period, its axes and their objectives. */
@Injectable()
export class ShapePlan {
  constructor(
    private readonly db: TenantDb,
    private readonly roadmap: CurrentRoadmap,
    private readonly audit: AuditTrail,
  ) {}

  settleRoadmap(ctx: CouncilContext, id: string, body: RoadmapBody): Written {
    refuseEndBeforeStart({ startsOn: body.startsOn, dueOn: body.endsOn }, '/body/endsOn');
    return this.change(ctx, RoadmapEntity, id, body, 'roadmap.settled');
  }

  addAxis(ctx: CouncilContext, { roadmapId: asked, ...body }: AddAxisBody): Written {
    return this.db.transaction(ctx, async (tx) => {
      const id = newId();
      const roadmapId = asked ?? (await this.roadmap.idIn(tx));
      await refuseClosedRoadmap(tx, roadmapId);
      await tx.insert(AxisEntity, {
        ...body,
        id,
        roadmapId,
        position: await lastPosition(tx, 'axis', roadmapId),
      });
      await this.audit.record(tx, 'axis.added', id);
      return { id, version: 1 };
    });
  }

  changeAxis(ctx: CouncilContext, id: string, body: ChangeHeadingBody): Written {
    return this.change(ctx, AxisEntity, id, body, 'axis.changed');
  }

  /** @throws NotFound, ObjectiveLevelKept */
  addObjective(ctx: CouncilContext, { title, number = null, level, roadmapId, ...asked }: AddToPlanBody): Written {
    return this.db.transaction(ctx, async (tx) => {
      const place = await objectivePlace(tx, asked, () => roadmapId ?? this.roadmap.idIn(tx));
      await refuseClosedRoadmap(tx, place.roadmapId);
      if (place.parentId && level === 'STRATEGIC') throw new ObjectiveLevelKept();
      const id = newId();
      await tx.insert(ObjectiveEntity, {
        ...{ id, title, number, ...place },
        level: place.parentId ? 'OPERATIONAL' : (level ?? 'STRATEGIC'),
        position: await lastPosition(tx, 'objective', place.roadmapId),
      });
      await this.audit.record(tx, 'objective.added', id);
      return { id, version: 1 };
    });
  }

  changeObjective(ctx: CouncilContext, id: string, body: ChangeHeadingBody): Written {
    return this.change(ctx, ObjectiveEntity, id, body, 'objective.changed');
  }

  private change<E extends AxisEntity | ObjectiveEntity | RoadmapEntity>(
    ctx: CouncilContext,
    entity: EntityTarget<E>,
    id: string,
    body: ChangeHeadingBody | RoadmapBody,
    action: string,
  ): Written {
    return this.db.transaction(ctx, async (tx) => {
      const key = { id, seenVersion: ctx.seenVersion };
      const stored: { id: string; roadmapId?: string } | null = await tx.findOneBy(entity, {
        id,
      } as FindOptionsWhere<E>);
      if (stored) await refuseClosedRoadmap(tx, stored.roadmapId ?? id);
      const written = await updateVersion<E, { id: string; version: number }>(
        tx,
        entity,
        key,
        body as object,
        toWritten,
      );
      await this.audit.record(tx, action, id, Object.keys(body));
      return written;
    });
  }
}
