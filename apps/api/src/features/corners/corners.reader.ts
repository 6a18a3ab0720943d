import { Injectable } from '@nestjs/common';
import type { Corner, cornersApi } from '@trame/contracts/corners';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';

const CORNERS = `
  select c.id, c.version, c.label, c.room, c.capacity, coalesce((
    select json_agg(json_build_object('id', p.id, 'name', left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200))
      order by lower(p.family_name), lower(p.given_name), p.id)
    from app.corner_place x join app.person p on p.id = x.person_id where x.corner_id = c.id), '[]') as people
  from app.corner c where c.meeting_id = $1 and ($2::uuid is null or c.id = $2)
  order by lower(c.label), c.id`;

/** The corners of a meeting, and who chose each. */
@Injectable()
export class CornersReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound`, or `Forbidden` for a lead of another body. */
  list(ctx: CouncilContext, meetingId: string): Promise<ResponseOf<typeof cornersApi.list>> {
    return this.db.read(ctx, async (tx) => {
      const [meeting] = await tx.query<{ bodyId: string }[]>(
        'select body_id as "bodyId" from app.meeting where id = $1',
        [meetingId],
      );
      if (!meeting) throw new NotFound();
      await refuseUnlessLeads(tx, ctx, meeting.bodyId);
      return { items: await this.all(tx, meetingId) };
    });
  }

  all(tx: EntityManager, meetingId: string): Promise<Corner[]> {
    return tx.query<Corner[]>(CORNERS, [meetingId, null]);
  }

  /** One corner, held until the commit: nobody takes a place in it meanwhile. */
  async lock(tx: EntityManager, meetingId: string, cornerId: string): Promise<Corner | null> {
    await tx.query('select 1 from app.corner where id = $1 for update', [cornerId]);
    const [row] = await tx.query<Corner[]>(CORNERS, [meetingId, cornerId]);
    return row ?? null;
  }
}
