import { Injectable } from '@nestjs/common';
import type { Seat } from '@trame/contracts/seats';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { mandateOrRefuse } from './change-mandate.ts';
import { MandateEntity } from './mandate.entity.ts';
import { SeatsReader } from './seats.reader.ts';

@Injectable()
export class RemoveMandate {
  constructor(
    private readonly db: TenantDb,
    private readonly seats: SeatsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<Seat> {
    return this.db.transaction(ctx, async (tx) => {
      const { seatId } = await mandateOrRefuse(tx, id);
      const current = () => this.seats.one(tx, ctx, seatId);
      await updateVersion(tx, MandateEntity, { id, seenVersion: ctx.seenVersion }, {}, current);
      await tx.delete(MandateEntity, { id });
      const seat = await current();
      await this.audit.record(tx, 'mandate.removed', id);
      return seat;
    });
  }
}
