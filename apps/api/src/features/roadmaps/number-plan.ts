import { Injectable } from '@nestjs/common';
import type { NumbersBody } from '@trame/contracts/roadmaps';
import { rowsFrom } from '../../platform/database/insert-rows.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { RoadmapEntity, refuseClosedRoadmap } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';

const TABLES = ['axis', 'objective', 'action'] as const;
const ROWS = rowsFrom(1, { kind: 'text', id: 'uuid', number: 'text' });

const known = (table: (typeof TABLES)[number]): string =>
  `r.kind = '${table}' and exists (select from app.${table} t where t.id = r.id and t.roadmap_id = $2)`;
const UNKNOWN = `select r.id from ${ROWS} where not (${TABLES.map(known).join(' or ')}) limit 1`;
const numbered = (table: (typeof TABLES)[number]): string => `
  update app.${table} t set number = r.number, version = t.version + 1 from ${ROWS}
  where r.kind = '${table}' and t.id = r.id and t.roadmap_id = $2 and t.number is distinct from r.number`;

@Injectable()
export class NumberPlan {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** Writes the numbers of many lines at once, all or none. @throws NotFound, RoadmapClosed, VersionStale */
  run(ctx: CouncilContext, roadmapId: string, { numbers }: NumbersBody): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      await refuseClosedRoadmap(tx, roadmapId, 'update');
      const key = { id: roadmapId, seenVersion: ctx.seenVersion };
      const written = await updateVersion(tx, RoadmapEntity, key, {}, ({ id, version }) => ({ id, version }));
      const values = [JSON.stringify(numbers), roadmapId];
      if ((await tx.query<unknown[]>(UNKNOWN, values)).length > 0) throw new NotFound();
      for (const table of TABLES) await tx.query(numbered(table), values);
      await this.audit.record(tx, 'plan.numbered', roadmapId, ['number']);
      return written;
    });
  }
}
