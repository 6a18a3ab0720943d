import { Injectable } from '@nestjs/common';
import type { Meeting } from '@trame/contracts/meetings';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MeetingEntity } from './meeting.entity.ts';
import { toMeeting } from './meeting.mapper.ts';
import { meetingToPrepare } from './meeting-to-prepare.ts';

/** Calls a meeting off before it starts; it stays in the list, struck out. */
@Injectable()
export class CancelMeeting {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<Meeting> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingToPrepare(tx, ctx, id);
      const key = { id, seenVersion: ctx.seenVersion };
      const cancelled = await updateVersion(tx, MeetingEntity, key, { state: 'CANCELLED' }, toMeeting);
      await this.audit.record(tx, 'meeting.cancelled', id, ['state']);
      return cancelled;
    });
  }
}
