import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingInHand } from '../live-meetings/index.ts';
import { takePlace } from './take-place.ts';

/** Puts somebody in a corner for them, or takes them out. */
@Injectable()
export class PlacePerson {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, CornerFull */
  run(
    ctx: CouncilContext,
    meetingId: string,
    choice: { personId: string; cornerId: string | null },
  ): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingInHand(tx, ctx, meetingId, 'share');
      await takePlace(tx, { meetingId, ...choice });
      await this.audit.record(tx, 'corner.placed', meetingId);
      return undefined;
    });
  }
}
