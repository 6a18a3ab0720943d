import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { SeatEntity } from './seat.entity.ts';
import { lockSeat } from './seat-rows.ts';
import { SeatHeld } from './seats.errors.ts';
import { SeatsReader } from './seats.reader.ts';

@Injectable()
export class RemoveSeat {
  constructor(
    private readonly db: TenantDb,
    private readonly seats: SeatsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await lockSeat(tx, id);
      const key = { id, seenVersion: ctx.seenVersion };
      const seat = await updateVersion(tx, SeatEntity, key, {}, () => this.seats.one(tx, ctx, id));
      if (seat.mandates.length > 0) throw new SeatHeld();
      await tx.delete(SeatEntity, { id });
      await this.audit.record(tx, 'seat.removed', id);
      return undefined;
    });
  }
}
