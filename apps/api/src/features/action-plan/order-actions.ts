import { Injectable } from '@nestjs/common';
import type { OrderBody } from '@trame/contracts/action-plan';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { CurrentRoadmap } from './current-roadmap.ts';
import { refuseUnknownParts } from './known-parts.ts';

const ORDER = `
  update app.action a set axis_id = $2, objective_id = $3, position = o.position, version = a.version + 1
  from unnest($1::uuid[]) with ordinality as o (id, position)
  where a.id = o.id and a.removed_at is null returning a.id`;

/** Puts actions in the order given under one heading; those that were elsewhere move there. */
@Injectable()
export class OrderActions {
  constructor(
    private readonly db: TenantDb,
    private readonly roadmap: CurrentRoadmap,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { axisId, objectiveId, actionIds }: OrderBody): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      await refuseUnknownParts(tx, { axisId, objectiveId });
      const [moved] = await tx.query<[{ id: string }[], number]>(ORDER, [actionIds, axisId, objectiveId]);
      if (moved.length !== new Set(actionIds).size) throw new NotFound();
      await this.audit.record(tx, 'plan.ordered', await this.roadmap.idIn(tx), ['position']);
    });
  }
}
