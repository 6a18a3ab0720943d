import { Injectable } from '@nestjs/common';
import type { MandateBody, Seat } from '@trame/contracts/seats';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/database/new-id.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { lockSeat, maskOrganizations, refuseTakenSeat } from './seat-rows.ts';
import { SeatsReader } from './seats.reader.ts';

/** Whoever is named must be of this council; a missing one makes no row. */
const INSERT = `
  insert into app.mandate (id, seat_id, masked, rank, organization_id, starts_on, ends_on)
  select $1::uuid, s.id, s.masked, $3::text, $4::uuid, $5::date, $6::date from app.seat s
  where s.id = $2 and ($4::uuid is null or exists (select from app.organization o where o.id = $4))
  returning id`;
const HOLD = `
  insert into app.mandate_holder (mandate_id, person_id, masked)
  select $1::uuid, p.id, $3::boolean from app.person p where p.id = $2 and p.archived_at is null returning mandate_id`;

@Injectable()
export class GiveMandate {
  constructor(
    private readonly db: TenantDb,
    private readonly seats: SeatsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, seatId: string, wanted: MandateBody): Promise<Seat> {
    return this.db.transaction(ctx, async (tx) => {
      const { masked } = await lockSeat(tx, seatId);
      const id = newId();
      await refuseTakenSeat(tx, seatId, { ...wanted, id, endsOn: wanted.endsOn ?? null });
      await insertMandate(tx, { id, seatId, masked }, wanted);
      const { organizationId, organizationReveals } = wanted;
      if (organizationId && organizationReveals) await maskOrganizations(tx, seatId, organizationId);
      const seat = await this.seats.one(tx, ctx, seatId);
      await this.audit.record(tx, 'mandate.given', id);
      return seat;
    });
  }
}

async function insertMandate(
  tx: EntityManager,
  { id, seatId, masked }: { id: string; seatId: string; masked: boolean },
  { personId, organizationId, rank, startsOn, endsOn }: MandateBody,
): Promise<void> {
  const given = await tx.query<unknown[]>(INSERT, [id, seatId, rank, organizationId ?? null, startsOn, endsOn ?? null]);
  if (given.length === 0) throw new NotFound();
  if (!personId) return;
  const held = await tx.query<unknown[]>(HOLD, [id, personId, masked]);
  if (held.length === 0) throw new NotFound();
}
