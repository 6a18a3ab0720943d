import { Injectable } from '@nestjs/common';
import type { AddActionBody } from '@trame/contracts/action-plan';
import { defined } from '../../platform/database/defined.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseClosedRoadmap } from '../closed-roadmaps/index.ts';
import { ActionEntity } from './action.entity.ts';
import { CurrentRoadmap } from './current-roadmap.ts';
import { refuseUnknownParts } from './known-parts.ts';
import { refuseUnlessManages } from './load-action.ts';
import { actionPlace } from './place.ts';

@Injectable()
export class AddAction {
  constructor(
    private readonly db: TenantDb,
    private readonly roadmap: CurrentRoadmap,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, body: AddActionBody): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      await refuseUnlessManages(tx, ctx, body.bodyId ?? null);
      await refuseUnknownParts(tx, body);
      const id = newId();
      const { roadmapId, ...asked } = body;
      const place = await actionPlace(tx, asked, () => roadmapId ?? this.roadmap.idIn(tx));
      await refuseClosedRoadmap(tx, place.roadmapId);
      const position = await this.roadmap.nextPosition(tx, place.roadmapId);
      await tx.insert(ActionEntity, { ...defined(asked), ...place, id, position, status: 'PLANNED' });
      await this.audit.record(tx, 'action.added', id);
      return { id, version: 1 };
    });
  }
}
