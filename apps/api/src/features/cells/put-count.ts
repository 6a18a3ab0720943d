import { Injectable } from '@nestjs/common';
import type { CellCount, CellCountBody } from '@trame/contracts/cells';
import type { CellCounter } from '@trame/domain/cells/cell-form';
import { putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToWrite } from '../live-meetings/index.ts';

const WRITE = `
  insert into app.cell_count (meeting_id, counter, count) values ($1, $2, $3)
  on conflict (council_id, meeting_id, counter) do nothing returning counter`;
const LOCKED = 'select counter, version, count from app.cell_count where meeting_id = $1 and counter = $2 for update';
const CHANGE = 'update app.cell_count set count = $3, version = version + 1 where meeting_id = $1 and counter = $2';

/** Says how many situations of a cell's meeting lie on one line. Two who count at once each see the other's number. */
@Injectable()
export class PutCount {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws `NotFound` where the body is no situation cell, and as `meetingToWrite`. */
  run(
    ctx: CouncilContext,
    { meetingId, counter }: { meetingId: string; counter: CellCounter },
    { count }: CellCountBody,
  ): Promise<CellCount> {
    return this.db.transaction(ctx, async (tx) => {
      const { bodyType } = await meetingToWrite(tx, ctx, meetingId);
      if (bodyType !== 'SITUATION_CELL') throw new NotFound();
      const line = [meetingId, counter];
      const done = await putVersion<CellCount>(ctx.seenVersion, {
        create: async () => (await tx.query<unknown[]>(WRITE, [...line, count])).length === 1,
        read: async () => (await tx.query<CellCount[]>(LOCKED, line))[0] ?? null,
        isSame: (stored) => stored.count === count,
        change: () => tx.query(CHANGE, [...line, count]),
      });
      if (done.written) await this.audit.record(tx, 'cell.counted', meetingId, [counter]);
      return done.view;
    });
  }
}
