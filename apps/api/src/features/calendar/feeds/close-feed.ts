import { Injectable } from '@nestjs/common';
import { CoreDb } from '../../../platform/database/core-db.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { CalendarFeedEntity } from './calendar-feed.entity.ts';
import { FeedsReader } from './feeds.reader.ts';

/** Ends a feed of whoever asks, its address with it. */
@Injectable()
export class CloseFeed {
  constructor(
    private readonly db: TenantDb,
    private readonly feeds: FeedsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  run(ctx: CouncilContext, id: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const feed = await this.feeds.find(tx, ctx, id);
      if (!feed) throw new NotFound();
      const { affected } = await tx.delete(CalendarFeedEntity, { id, version: ctx.seenVersion });
      if (affected !== 1) throw new VersionStale(feed);
      await CoreDb.within(tx).call('core.revoke_links', [id, ctx.personId]);
      await this.audit.record(tx, 'calendar-feed.closed', id);
      return undefined;
    });
  }
}
