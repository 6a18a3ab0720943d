import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { lockLine, type Place } from './part-rows.ts';
import { managedList } from './put-line.ts';
import type { SheetList } from './sheet-part.ts';

/** Removes a line from a list of the sheet. */
@Injectable()
export class RemoveLine {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale */
  run(ctx: CouncilContext, part: SheetList, place: Place): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const ownerId = await managedList(tx, ctx, part, place);
      const stored = await lockLine<{ version: number }>(tx, part, ownerId, place.id);
      if (!stored) throw new NotFound();
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      await tx.query(`delete from ${part.table} where id = $1`, [place.id]);
      await this.audit.record(tx, `action.${part.noun}-removed`, place.actionId);
      return undefined;
    });
  }
}
