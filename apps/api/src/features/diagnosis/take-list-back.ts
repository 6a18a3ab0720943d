import { Injectable } from '@nestjs/common';
import type { TakeBackBody } from '@trame/contracts/diagnosis-lists';
import { Clock } from '../../platform/clock.ts';
import { rowsFrom } from '../../platform/database/insert-rows.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';

const LISTED = rowsFrom(1, { id: 'uuid', version: 'int' });
const KNOWN = `select bool_and(f.id is not null) as known from ${LISTED} left join app.finding f on f.id = r.id`;
const TAKE = `
  with taken as (
    update app.finding f set removed_at = $2, version = f.version + 1 from ${LISTED}
    where f.id = r.id and f.version = r.version and f.removed_at is null returning f.id
  ) select id from taken`;

/** Takes a list out again, as one takes out each of its lines; what somebody changed since stays. */
@Injectable()
export class TakeListBack {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound when one of them is not this council's */
  run(ctx: CouncilContext, { findings }: TakeBackBody): Promise<{ removed: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const listed = JSON.stringify(findings);
      const [row] = await tx.query<{ known: boolean }[]>(KNOWN, [listed]);
      if (!row?.known) throw new NotFound();
      const taken = await tx.query<{ id: string }[]>(TAKE, [listed, this.clock.now()]);
      const [first] = taken;
      if (first) await this.audit.record(tx, 'diagnosis.list-taken-back', first.id);
      return { removed: taken.length };
    });
  }
}
