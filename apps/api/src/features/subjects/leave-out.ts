import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { openAgenda } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';

const OF_BODY = `
  select 1 from app.agenda_item i join app.meeting m on m.id = i.meeting_id
  where i.id = $1 and m.body_id = $2 and m.id <> $3`;
const LEAVE = 'insert into app.left_out_item (meeting_id, item_id) values ($1, $2) on conflict do nothing';
const PROPOSE = 'delete from app.left_out_item where meeting_id = $1 and item_id = $2';

/** Leaves a point out of one meeting: the next one proposes it again. */
@Injectable()
export class LeaveOut {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(
    ctx: CouncilContext,
    { meetingId, itemId }: { meetingId: string; itemId: string },
    { leftOut }: { leftOut: boolean },
  ): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const { bodyId } = await openAgenda(tx, ctx, meetingId);
      const found = await tx.query<unknown[]>(OF_BODY, [itemId, bodyId, meetingId]);
      if (found.length === 0) throw new NotFound();
      await tx.query(leftOut ? LEAVE : PROPOSE, [meetingId, itemId]);
      await this.audit.record(tx, leftOut ? 'agenda.item-left-out' : 'agenda.item-proposed-again', itemId);
      return undefined;
    });
  }
}
