import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseClosedRoadmap } from '../closed-roadmaps/index.ts';
import { HeadingNotEmpty } from './action-plan.errors.ts';
import { toWritten } from './written.ts';

/** What hangs under a heading, actions taken out of the plan included: they could come back. */
const STATE = {
  axis: `select h.id, h.version, h.roadmap_id as "roadmapId", exists (select from app.action a where a.axis_id = h.id) as full from app.axis h where h.id = $1 for update`,
  objective: `select h.id, h.version, h.roadmap_id as "roadmapId", exists (
      select from app.action a join app.objective o on o.council_id = a.council_id and o.id = a.objective_id
      where h.id in (o.id, o.parent_id)) as full from app.objective h where h.id = $1 for update`,
} as const;

/** Removes an empty axis or an empty objective, with the empty objectives in it. */
@Injectable()
export class RemoveHeading {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, kind: keyof typeof STATE, id: string): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      const [heading] = await tx.query<{ id: string; version: number; roadmapId: string; full: boolean }[]>(
        STATE[kind],
        [id],
      );
      if (!heading) throw new NotFound();
      if (heading.version !== ctx.seenVersion) throw new VersionStale(toWritten(heading));
      await refuseClosedRoadmap(tx, heading.roadmapId);
      if (heading.full) throw new HeadingNotEmpty();
      await tx.query(`delete from app.${kind} where id = $1`, [id]);
      await this.audit.record(tx, `${kind}.removed`, id);
    });
  }
}
