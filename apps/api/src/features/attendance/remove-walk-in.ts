import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Conflict, NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToWrite } from '../live-meetings/index.ts';
import { lockAttendance } from './stored-attendance.ts';

/** Takes back somebody added during the meeting. Those who were expected stay on the list: they are absent. */
@Injectable()
export class RemoveWalkIn {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, target: { meetingId: string; personId: string }): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingToWrite(tx, ctx, target.meetingId);
      const stored = await lockAttendance(tx, { ...target, full: false });
      if (!stored) throw new NotFound();
      if (!stored.walkIn) throw new Conflict();
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      await tx.query('delete from app.attendance where id = $1', [stored.id]);
      await this.audit.record(tx, 'attendance.walk-in-removed', stored.id);
      return undefined;
    });
  }
}
