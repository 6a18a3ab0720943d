import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingInHand } from '../live-meetings/index.ts';
import { CornersReader } from './corners.reader.ts';

/** Takes a corner away: those who chose it are in none. */
@Injectable()
export class RemoveCorner {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: CornersReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale */
  run(ctx: CouncilContext, { meetingId, cornerId }: { meetingId: string; cornerId: string }): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingInHand(tx, ctx, meetingId, 'share');
      const stored = await this.reader.lock(tx, meetingId, cornerId);
      if (!stored) throw new NotFound();
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      await tx.query('delete from app.corner where id = $1', [cornerId]);
      await this.audit.record(tx, 'corner.removed', cornerId);
      return undefined;
    });
  }
}
