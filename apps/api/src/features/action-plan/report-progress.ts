import { Injectable } from '@nestjs/common';
import type { ReportBody } from '@trame/contracts/action-plan';
import { statusAfter } from '@trame/domain/action-plan/news';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import type { ActionEntity } from './action.entity.ts';
import { loadAction, refuseUnlessReports } from './load-action.ts';

/** The note and what it changes of its action, in one statement. */
const NOTE = `
  with noted as (
    insert into app.progress_note (id, action_id, word, text, progress, source, author_id)
    values ($1, $2, $3, $4, $5, 'APP', $6) returning noted_at
  )
  update app.action set news_at = (select noted_at from noted), status = coalesce($7, status),
    progress = coalesce($5, progress), version = version + 1
  where id = $2`;

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
      const id = newId();
      await note(tx, id, action, report, ctx.personId);
      await this.audit.record(tx, 'action.reported', actionId, ['news']);
      return { id, version: 1 };
    });
  }
}

async function note(tx: EntityManager, id: string, action: ActionEntity, report: ReportBody, author: string) {
  const status = statusAfter(report.word, action.status);
  const progress = report.word === 'DONE' ? 100 : report.progress;
  await tx.query(NOTE, [id, action.id, report.word, report.text, progress, author, status]);
}
