import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { itemOfMinutes } from './item-of-minutes.ts';
import type { StoredRedaction } from './rendition-sources.ts';

const LOCKED = `
  select r.id, r.version, r.item_id as "itemId", r.passage
  from app.minutes_redaction r where r.id = $1 and r.meeting_id = $2 for update`;

/** Says a masked passage again in what is published. */
@Injectable()
export class UnmaskPassage {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { meetingId, redactionId }: { meetingId: string; redactionId: string }): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const [stored] = await tx.query<StoredRedaction[]>(LOCKED, [redactionId, meetingId]);
      if (!stored) throw new NotFound();
      await itemOfMinutes(tx, ctx, { meetingId, itemId: stored.itemId });
      if (stored.version !== ctx.seenVersion) throw new VersionStale({ ...stored, found: true });
      await tx.query('delete from app.minutes_redaction where id = $1', [redactionId]);
      await this.audit.record(tx, 'minutes.passage-unmasked', redactionId);
      return undefined;
    });
  }
}
