import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MeetingStateRefused, meetingInHand } from '../live-meetings/index.ts';

const CLOSE = `
  with current as (
    update app.agenda_item i set closed_at = now(),
      spent_seconds = spent_seconds + greatest(0, extract(epoch from now() - i.opened_at))::integer
    from app.meeting m where m.id = $1 and i.id = m.current_item_id
  )
  update app.meeting set state = 'CLOSED', ended_at = now(), current_item_id = null, version = version + 1 where id = $1`;

// Taken up again and finished again, a meeting keeps its one document.
const DRAFT = `
  insert into app.minutes (id, meeting_id) values ($1, $2)
  on conflict (council_id, meeting_id) do update set finished_at = now(), version = app.minutes.version + 1`;

/** Ends a meeting: its minutes are a draft to complete. What is missing was shown before and blocks nothing. */
@Injectable()
export class FinishMeeting {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const { state } = await meetingInHand(tx, ctx, meetingId);
      if (state === 'CLOSED') return undefined;
      if (state !== 'IN_PROGRESS') throw new MeetingStateRefused();
      await tx.query(CLOSE, [meetingId]);
      await tx.query(DRAFT, [newId(), meetingId]);
      await this.audit.record(tx, 'meeting.finished', meetingId, ['state', 'ended_at']);
      return undefined;
    });
  }
}
