import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { ParkedPoint, parkedPointsApi } from '@trame/contracts/parked-points';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { FROM_POINTS, POINT } from './points.sql.ts';

const WAITING = `
  select b.id, coalesce((select json_agg(l.point) from (
    select ${POINT} as point ${FROM_POINTS}
    where p.body_id = b.id and p.item_id is null and p.removed_at is null order by p.created_at, p.id) l), '[]') as items
  from app.body b where b.id = $1`;

/** The parking lots. */
@Injectable()
export class ParkedPointsReader {
  constructor(private readonly db: TenantDb) {}

  list(ctx: CouncilContext, bodyId: string): Promise<ResponseOf<typeof parkedPointsApi.list>> {
    return this.db.read(ctx, async (tx) => {
      const [row] = await tx.query<{ items: ParkedPoint[] }[]>(WAITING, [bodyId]);
      if (!row) throw new NotFound();
      await refuseUnlessLeads(tx, ctx, bodyId);
      return { items: row.items.slice(0, LIMITS.list.page), total: row.items.length };
    });
  }
}

/** One point, wherever it is. */
export async function readPoint(tx: EntityManager, pointId: string): Promise<ParkedPoint> {
  const [row] = await tx.query<{ point: ParkedPoint }[]>(`select ${POINT} as point ${FROM_POINTS} where p.id = $1`, [
    pointId,
  ]);
  if (!row) throw new NotFound();
  return row.point;
}
