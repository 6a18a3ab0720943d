import { Injectable } from '@nestjs/common';
import type { FollowDecisionBody, RegisteredDecision } from '@trame/contracts/decisions';
import { followUpsOf } from '@trame/domain/decisions/follow-up';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Forbidden, NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import type { StoredLine } from './decisions.reader.ts';
import { IN_REGISTER, REGISTERED } from './register.sql.ts';

const ONE = `
  select ${REGISTERED} as line, c.zone from ${IN_REGISTER} cross join core.current_council_row() c
  where d.id = $1 and d.removed_at is null`;

// The day is that of the application, or of what overtook it: a decision to apply has none.
const FOLLOW = `
  update app.decision set application = $2, settled_on = case when $2 <> 'TO_APPLY' then $3::date end,
    external_reference = $4, review_on = $5::date, version = version + 1
  where id = $1`;

/** Says what became of a decision. Its words stay those of its minutes. */
@Injectable()
export class FollowDecision {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound`, `Forbidden` for a lead of another body, `VersionStale`. */
  run(ctx: CouncilContext, id: string, body: FollowDecisionBody): Promise<RegisteredDecision> {
    return this.db.transaction(ctx, async (tx) => {
      await tx.query('select 1 from app.decision where id = $1 for update', [id]);
      const stored = await this.read(tx, id);
      if (!stored.mayFollow) throw new Forbidden();
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      const { application, settledOn, externalReference, reviewOn } = body;
      await tx.query(FOLLOW, [id, application, settledOn, externalReference, reviewOn]);
      await this.audit.record(tx, 'decision.followed', id, ['application', 'external_reference', 'review_on']);
      return this.read(tx, id);
    });
  }

  private async read(tx: EntityManager, id: string): Promise<RegisteredDecision> {
    const [row] = await tx.query<{ line: StoredLine; zone: string }[]>(ONE, [id]);
    if (!row) throw new NotFound();
    return { ...row.line, waits: followUpsOf(row.line, this.clock.today(row.zone)) };
  }
}
