import { Injectable } from '@nestjs/common';
import type { Seat, SeatBody } from '@trame/contracts/seats';
import { newId } from '../../../platform/database/new-id.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { SeatsReader } from './seats.reader.ts';

const INSERT = `
  insert into app.seat (id, body_id, college, label, position)
  select $1::uuid, b.id, $3::text, $4::text,
         coalesce((select max(s.position) + 1 from app.seat s where s.body_id = b.id), 0)
  from app.body b where b.id = $2 and b.dissolved_on is null
  returning id`;

@Injectable()
export class AddSeat {
  constructor(
    private readonly db: TenantDb,
    private readonly seats: SeatsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, bodyId: string, { college, label }: SeatBody): Promise<Seat> {
    return this.db.transaction(ctx, async (tx) => {
      const id = newId();
      const added = await tx.query<unknown[]>(INSERT, [id, bodyId, college, label ?? null]);
      if (added.length === 0) throw new NotFound();
      const seat = await this.seats.one(tx, ctx, id);
      await this.audit.record(tx, 'seat.added', id);
      return seat;
    });
  }
}
