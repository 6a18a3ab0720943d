import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MailOutbox } from '../mail/index.ts';
import { NEWS_REQUEST } from './send-requests.ts';

/** Stops the mails of a batch that have not left; whoever was not written to was not asked. */
@Injectable()
export class StopRequests {
  constructor(
    private readonly db: TenantDb,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound */
  run(ctx: CouncilContext, batchId: string): Promise<{ stopped: number; left: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const requests = await tx.query<{ id: string }[]>(
        'select id from app.news_request where batch_id = $1 and stopped_at is null for update',
        [batchId],
      );
      if (requests.length === 0) throw new NotFound();
      let stopped = 0;
      for (const { id } of requests) {
        if ((await this.outbox.stop(tx, NEWS_REQUEST, id)) === 0) continue;
        await tx.query('update app.news_request set stopped_at = now() where id = $1', [id]);
        stopped += 1;
      }
      await this.audit.record(tx, 'plan.news-stopped', batchId);
      return { stopped, left: requests.length - stopped };
    });
  }
}
