import { Injectable } from '@nestjs/common';
import type { MandatePatch, Seat } from '@trame/contracts/seats';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import { NotFound, ValidationFailed } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { MandateEntity } from './mandate.entity.ts';
import { lockSeat, refuseTakenSeat, type Term } from './seat-rows.ts';
import { SeatsReader } from './seats.reader.ts';

/** Changes the dates or the rank; another holder is another mandate. */
@Injectable()
export class ChangeMandate {
  constructor(
    private readonly db: TenantDb,
    private readonly seats: SeatsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string, patch: MandatePatch): Promise<Seat> {
    return this.db.transaction(ctx, async (tx) => {
      const stored = await mandateOrRefuse(tx, id);
      await lockSeat(tx, stored.seatId);
      const current = () => this.seats.one(tx, ctx, stored.seatId);
      const wanted = wantedTerm(stored, patch);
      refuseEndBeforeStart(wanted);
      await refuseTakenSeat(tx, stored.seatId, wanted);
      const seat = await updateVersion(tx, MandateEntity, { id, seenVersion: ctx.seenVersion }, patch, current);
      await this.audit.record(tx, 'mandate.changed', id, Object.keys(patch));
      return seat;
    });
  }
}

/** The mandate of this council, or `NotFound`. */
export async function mandateOrRefuse(tx: EntityManager, id: string): Promise<MandateEntity> {
  const stored = await tx.findOneBy(MandateEntity, { id });
  if (!stored) throw new NotFound();
  return stored;
}

const wantedTerm = ({ id, rank, startsOn, endsOn }: MandateEntity, patch: MandatePatch): Term => ({
  id,
  rank: patch.rank ?? rank,
  startsOn: patch.startsOn ?? startsOn,
  endsOn: patch.endsOn === undefined ? endsOn : patch.endsOn,
});

/** The contract sees the patch alone; a new end may still fall before the stored start. */
function refuseEndBeforeStart({ startsOn, endsOn }: Term): void {
  if (endsOn === null || startsOn <= endsOn) return;
  throw new ValidationFailed([{ pointer: '/body/endsOn', code: 'ends_before_start', detail: 'ends_before_start' }]);
}
