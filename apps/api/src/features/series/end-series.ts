import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { endThread } from './cut-series.ts';
import { DropMeetings, type Dropped } from './drop-meetings.ts';
import { following } from './series-to-act-on.ts';

/** Ends a series from one of its meetings on: those before it stay, with their place in it. */
@Injectable()
export class EndSeries {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly drop: DropMeetings,
  ) {}

  run(ctx: CouncilContext, asked: { seriesId: string; meetingId: string }): Promise<Dropped> {
    return this.db.transaction(ctx, async (tx) => {
      const parts = await following(tx, ctx, asked);
      const [{ series, meetings }] = parts;
      const from = meetings[0]?.seriesOn ?? series.endsOn;
      const dropped = await this.drop.within(
        tx,
        parts.flatMap((part) => part.meetings),
      );
      await endThread(tx, series.threadId, from, null);
      await this.audit.record(tx, 'series.ended', series.id);
      return dropped;
    });
  }
}
