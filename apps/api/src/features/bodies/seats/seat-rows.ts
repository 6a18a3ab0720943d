import { overlaps, type Rank } from '@trame/domain/bodies/seat';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { SeatTaken } from './seats.errors.ts';

/** From when to when, and as what, a mandate is or will be held. */
export interface Term {
  id: string;
  rank: Rank;
  startsOn: string;
  endsOn: string | null;
}

/** Locks a seat, so that two people cannot give it at once; answers whether its college is masked. */
export async function lockSeat(tx: EntityManager, seatId: string): Promise<{ masked: boolean }> {
  const [seat] = await tx.query<{ masked: boolean }[]>('select masked from app.seat where id = $1 for update', [
    seatId,
  ]);
  if (!seat) throw new NotFound();
  return seat;
}

/** One full member at a time: throws `SeatTaken` when another full mandate shares a day with `wanted`. */
export async function refuseTakenSeat(tx: EntityManager, seatId: string, wanted: Term): Promise<void> {
  if (wanted.rank !== 'FULL') return;
  const others = await tx.query<Term[]>(
    `select id, rank, starts_on::text as "startsOn", ends_on::text as "endsOn"
     from app.mandate where seat_id = $1 and rank = 'FULL' and id <> $2`,
    [seatId, wanted.id],
  );
  if (others.some((other) => overlaps(other, wanted))) throw new SeatTaken();
}

/** Masks who belongs to the organisations that hold a seat of a masked college; `only` one of them when it is given. */
export const maskOrganizations = (tx: EntityManager, seatId: string, only: string | null = null): Promise<unknown> =>
  tx.query(
    `update app.organization o set reveals = true, version = o.version + 1
     where not o.reveals and ($2::uuid is null or o.id = $2) and exists (
       select from app.mandate m where m.seat_id = $1 and m.masked and m.organization_id = o.id)`,
    [seatId, only],
  );
