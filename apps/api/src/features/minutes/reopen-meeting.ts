import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MeetingStateRefused, meetingInHand } from '../live-meetings/index.ts';

const REOPEN = `
  with last as (
    select id from app.agenda_item where meeting_id = $1 order by opened_at desc nulls last, position limit 1
  ), opened as (
    update app.agenda_item i set opened_at = now() from last where i.id = last.id
  )
  update app.meeting set state = 'IN_PROGRESS', ended_at = null, current_item_id = (select id from last),
    version = version + 1
  where id = $1`;

/** Takes a finished meeting up again where it stood, as long as nobody was sent its minutes. */
@Injectable()
export class ReopenMeeting {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const { state, minutesStatus } = await meetingInHand(tx, ctx, meetingId);
      if (state === 'IN_PROGRESS') return undefined;
      if (state !== 'CLOSED' || minutesStatus !== 'DRAFT') throw new MeetingStateRefused();
      await tx.query(REOPEN, [meetingId]);
      await this.audit.record(tx, 'meeting.reopened', meetingId, ['state']);
      return undefined;
    });
  }
}
