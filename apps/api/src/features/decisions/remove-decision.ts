import { Injectable } from '@nestjs/common';
import { maySeeMaskedColleges } from '@trame/domain/access';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToWrite } from '../live-meetings/index.ts';
import { lockDecision } from './stored-decision.ts';

/** Removes a decision. Its number stays used: a register without gap may not give it to another. */
@Injectable()
export class RemoveDecision {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, place: { meetingId: string; decisionId: string }): Promise<undefined> {
    return this.db.transaction(ctx, (tx) => this.within(tx, ctx, place));
  }

  /** The same in the transaction of whoever takes back more with it. */
  async within(
    tx: EntityManager,
    ctx: CouncilContext,
    { meetingId, decisionId }: { meetingId: string; decisionId: string },
  ): Promise<undefined> {
    await meetingToWrite(tx, ctx, meetingId);
    const stored = await lockDecision(tx, { meetingId, id: decisionId, counting: maySeeMaskedColleges(ctx.role) });
    if (!stored) throw new NotFound();
    if (stored.removed) return undefined;
    if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
    await tx.query('update app.decision set removed_at = now(), version = version + 1 where id = $1', [decisionId]);
    await this.audit.record(tx, 'decision.removed', decisionId, ['removed_at']);
    return undefined;
  }
}
