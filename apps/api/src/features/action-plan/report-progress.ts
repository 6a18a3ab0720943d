import { Injectable } from '@nestjs/common';
import type { ReportBody } from '@trame/contracts/action-plan';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseClosedRoadmap } from '../closed-roadmaps/index.ts';
import { loadAction, refuseUnlessReports } from './load-action.ts';
import { writeNote } from './write-note.ts';

/** A dated word about an action, by whom and from where; "done" and "blocked" move the status along. */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, actionId: string, report: ReportBody): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const action = await loadAction(tx, actionId);
      if (action.removedAt) throw new NotFound();
      await refuseUnlessReports(tx, ctx, action);
      await refuseClosedRoadmap(tx, action.roadmapId);
      const id = newId();
      await writeNote(tx, action, report, { id, author: ctx.personId, source: 'APP' });
      await this.audit.record(tx, 'action.reported', actionId, ['news']);
      return { id, version: 1 };
    });
  }
}
