import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToWrite, refuseClosedItem } from './meeting-in-hand.ts';

/** Says that an item needs no text, or that it does after all. */
@Injectable()
export class MarkWithoutDebate {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(
    ctx: CouncilContext,
    { meetingId, itemId }: { meetingId: string; itemId: string },
    { withoutDebate }: { withoutDebate: boolean },
  ): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingToWrite(tx, ctx, meetingId);
      await refuseClosedItem(tx, ctx, { meetingId, itemId });
      await tx.query('update app.agenda_item set without_debate = $2 where id = $1', [itemId, withoutDebate]);
      await this.audit.record(tx, 'item.debate-marked', itemId, ['without_debate']);
      return undefined;
    });
  }
}
