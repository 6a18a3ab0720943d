import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';

/** Closed a second time, it stays closed since the first. */
export const CLOSE = `
  update app.roadmap set closed_at = coalesce(closed_at, $2), version = version + (closed_at is null)::int
  where id = $1 returning id, version`;
const REOPEN = `
  update app.roadmap set closed_at = null, version = version + (closed_at is not null)::int
  where id = $1 returning id, version`;

type Written = Promise<{ id: string; version: number }>;

/** A closed roadmap is read only; what happened in it stays as it was that day. */
@Injectable()
export class CloseRoadmap {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound */
  run(ctx: CouncilContext, id: string): Written {
    return this.set(ctx, 'roadmap.closed', CLOSE, [id, this.clock.now()]);
  }

  /** Open again, to be corrected. @throws NotFound */
  undo(ctx: CouncilContext, id: string): Written {
    return this.set(ctx, 'roadmap.reopened', REOPEN, [id]);
  }

  private set(ctx: CouncilContext, action: string, sql: string, values: [string, Date?]): Written {
    return this.db.transaction(ctx, async (tx) => {
      const [[row]] = await tx.query<[{ id: string; version: number }[], number]>(sql, values);
      if (!row) throw new NotFound();
      await this.audit.record(tx, action, row.id, ['closedAt']);
      return row;
    });
  }
}
