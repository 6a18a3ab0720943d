import { Injectable } from '@nestjs/common';
import type { OpenItemBody } from '@trame/contracts/live-meetings';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MeetingNotRunning } from './live-meetings.errors.ts';
import { meetingInHand, refuseForeignItem } from './meeting-in-hand.ts';

// The device says when it moved on, since it may have been offline: never before the item it leaves, never tomorrow.
const MOVE_ON = `
  with moment as (
    select least(now(), greatest($3::timestamptz, i.opened_at, m.started_at)) as at
    from app.meeting m left join app.agenda_item i on i.id = m.current_item_id where m.id = $1
  ), items as (
    update app.agenda_item i set
      spent_seconds = spent_seconds + case when i.id = m.current_item_id
        then greatest(0, extract(epoch from moment.at - i.opened_at))::integer else 0 end,
      closed_at = case when i.id = m.current_item_id then moment.at else i.closed_at end,
      opened_at = case when i.id = $2 then moment.at else i.opened_at end
    from app.meeting m, moment where m.id = $1 and i.meeting_id = m.id and i.id in ($2, m.current_item_id)
  )
  update app.meeting set current_item_id = $2, version = version + 1 where id = $1`;

interface Target {
  meetingId: string;
  itemId: string;
}

/**
 * Moves a running meeting on to an item, or back. Opening the current item again changes nothing, and neither does a
 * move that a device kept while others moved on: it would pull the meeting back.
 */
@Injectable()
export class OpenItem {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, target: Target, { at, from }: OpenItemBody): Promise<undefined> {
    const { meetingId, itemId } = target;
    return this.db.transaction(ctx, async (tx) => {
      const { state, currentItemId } = await meetingInHand(tx, ctx, meetingId);
      await refuseForeignItem(tx, meetingId, itemId);
      if (state !== 'IN_PROGRESS') throw new MeetingNotRunning();
      if (currentItemId === itemId || currentItemId !== from) return undefined;
      await tx.query(MOVE_ON, [meetingId, itemId, at]);
      await this.audit.record(tx, 'meeting.item-opened', itemId, ['opened_at']);
      return undefined;
    });
  }
}
