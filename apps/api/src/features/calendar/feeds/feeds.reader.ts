import { Injectable } from '@nestjs/common';
import type { CalendarFeed, calendarFeedsApi } from '@trame/contracts/calendar-feeds';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';

type Row = Omit<CalendarFeed, 'openedAt' | 'lastReadAt'> & { openedAt: Date; lastReadAt: Date | null };

const MINE = `
  select f.id, f.version, f.scope, f.opened_at as "openedAt", f.last_read_at as "lastReadAt",
    case when b.id is not null then json_build_object('id', b.id, 'label', b.label, 'tag', b.tag) end as body
  from app.calendar_feed f join app.membership m on m.id = f.membership_id left join app.body b on b.id = f.body_id
  where m.person_id = $1 and ($2::uuid is null or f.id = $2)
  order by array_position(array['MINE', 'COUNCIL', 'BODY'], f.scope), lower(b.label), f.id`;

/** The feeds of whoever asks, never their addresses. */
@Injectable()
export class FeedsReader {
  constructor(private readonly db: TenantDb) {}

  async list(ctx: CouncilContext): Promise<ResponseOf<typeof calendarFeedsApi.list>> {
    const rows = await this.db.read(ctx, (tx) => tx.query<Row[]>(MINE, [ctx.personId, null]));
    return { items: rows.map(toFeed), total: rows.length };
  }

  /** One feed of mine; `undefined` when it is somebody else's, or not at all. */
  async find(tx: EntityManager, ctx: CouncilContext, feedId: string): Promise<CalendarFeed | undefined> {
    const [row] = await tx.query<Row[]>(MINE, [ctx.personId, feedId]);
    return row && toFeed(row);
  }
}

const toFeed = ({ openedAt, lastReadAt, ...row }: Row): CalendarFeed => ({
  ...row,
  openedAt: openedAt.toISOString(),
  lastReadAt: lastReadAt?.toISOString() ?? null,
});
