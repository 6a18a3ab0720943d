import { Inject, Injectable } from '@nestjs/common';
import type { calendarFeedsApi, OpenFeedBody } from '@trame/contracts/calendar-feeds';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { CoreDb } from '../../../platform/database/core-db.ts';
import { newId } from '../../../platform/database/new-id.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { newSecret, secretHash } from '../../sessions/index.ts';
import { FeedsReader } from './feeds.reader.ts';

/** The purpose of the links that calendar programs read. */
export const FEED_LINK = 'CALENDAR_FEED';
const UNTIL_CLOSED = 'infinity';

const OPEN = `
  insert into app.calendar_feed (id, membership_id, scope, body_id)
  select $1, m.id, $2, $3 from app.membership m where m.person_id = $4
  on conflict (council_id, membership_id, scope, body_id)
  do update set version = calendar_feed.version + 1, opened_at = now(), last_read_at = null
  returning id`;

/** Gives a member an address for the calendar program; asked again, a new one, and the older shows nothing. */
@Injectable()
export class OpenFeed {
  constructor(
    private readonly db: TenantDb,
    private readonly feeds: FeedsReader,
    private readonly audit: AuditTrail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws NotFound when the body is not of this council */
  run(ctx: CouncilContext, asked: OpenFeedBody): Promise<ResponseOf<typeof calendarFeedsApi.open>> {
    return this.db.transaction(ctx, async (tx) => {
      const bodyId = asked.scope === 'BODY' ? asked.bodyId : null;
      if (bodyId) await refuseUnlessBody(tx, bodyId);
      const [opened] = await tx.query<{ id: string }[]>(OPEN, [newId(), asked.scope, bodyId, ctx.personId]);
      const feed = opened && (await this.feeds.find(tx, ctx, opened.id));
      if (!feed) throw new NotFound();
      const address = await this.newAddress(tx, ctx.personId, feed.id);
      await this.audit.record(tx, 'calendar-feed.opened', feed.id);
      return { feed, address };
    });
  }

  private async newAddress(tx: EntityManager, personId: string, feedId: string): Promise<string> {
    const core = CoreDb.within(tx);
    const secret = newSecret();
    await core.call('core.revoke_links', [feedId, personId]);
    await core.call('core.issue_link', [secretHash(secret), FEED_LINK, personId, feedId, UNTIL_CLOSED]);
    return `${this.config.publicUrl}/f/${secret}/agenda.ics`;
  }
}

async function refuseUnlessBody(tx: EntityManager, bodyId: string): Promise<void> {
  const found = await tx.query<unknown[]>('select from app.body where id = $1', [bodyId]);
  if (found.length === 0) throw new NotFound();
}
