import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToWrite } from '../live-meetings/index.ts';

// Those who announced that they would connect are at a distance; excuses and absences stay.
const ALL_PRESENT = `
  update app.attendance t set version = version + 1, arrived_at = now(),
    status = case when (select v.answer from app.invitation v
      where v.meeting_id = t.meeting_id and v.person_id = t.person_id) = 'REMOTE' then 'REMOTE' else 'PRESENT' end
  where t.meeting_id = $1 and t.status = 'EXPECTED'`;

/** Everybody still expected is here. */
@Injectable()
export class MarkAllPresent {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string): Promise<{ changed: number }> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingToWrite(tx, ctx, meetingId);
      const [, changed] = await tx.query<[unknown[], number]>(ALL_PRESENT, [meetingId]);
      if (changed > 0) await this.audit.record(tx, 'attendance.all-present', meetingId, ['status']);
      return { changed };
    });
  }
}
