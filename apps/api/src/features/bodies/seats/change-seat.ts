import { Injectable } from '@nestjs/common';
import type { Seat, SeatPatch } from '@trame/contracts/seats';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { SeatEntity } from './seat.entity.ts';
import { maskOrganizations } from './seat-rows.ts';
import { SeatsReader } from './seats.reader.ts';

/** Changes a seat; its mandates follow the mask of its college by cascade. */
@Injectable()
export class ChangeSeat {
  constructor(
    private readonly db: TenantDb,
    private readonly seats: SeatsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string, { organizationReveals, ...patch }: SeatPatch): Promise<Seat> {
    return this.db.transaction(ctx, async (tx) => {
      const current = () => this.seats.one(tx, ctx, id);
      const seat = await updateVersion(tx, SeatEntity, { id, seenVersion: ctx.seenVersion }, patch, current);
      if (organizationReveals) await maskOrganizations(tx, id);
      await this.audit.record(tx, 'seat.changed', id, Object.keys(patch));
      return seat;
    });
  }
}
