import { Injectable } from '@nestjs/common';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingInHand } from '../live-meetings/index.ts';
import { WelcomeReader } from './welcome.reader.ts';

const CLOSE = `
  update app.welcome set closed_at = now(), version = version + 1
  where meeting_id = $1 and version = $2 and closed_at is null returning id`;

/** Closes the welcome of a meeting: every address given for it is dead. Who arrived stays. */
@Injectable()
export class CloseWelcome {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: WelcomeReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale */
  run(ctx: CouncilContext, meetingId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingInHand(tx, ctx, meetingId, 'share');
      const [[closed]] = await tx.query<[{ id: string }[], number]>(CLOSE, [meetingId, ctx.seenVersion]);
      if (!closed) {
        const stored = await this.reader.read(tx, ctx, meetingId);
        throw stored.isOpen ? new VersionStale(stored) : new NotFound();
      }
      await CoreDb.within(tx).call('core.revoke_links', [closed.id, null]);
      await this.audit.record(tx, 'welcome.closed', closed.id);
      return undefined;
    });
  }
}
