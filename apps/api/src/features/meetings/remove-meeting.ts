import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { placeApprovals } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { documentsBackToPoints } from '../documents/index.ts';
import { MeetingEntity } from './meeting.entity.ts';
import { toMeeting } from './meeting.mapper.ts';
import { meetingToPrepare } from './meeting-to-prepare.ts';
import { MeetingNotDraft } from './meetings.errors.ts';

/** Deletes a draft. Once people were told, a meeting is cancelled instead. */
@Injectable()
export class RemoveMeeting {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const meeting = await meetingToPrepare(tx, ctx, id);
      if (meeting.state !== 'DRAFT') throw new MeetingNotDraft();
      await documentsBackToPoints(tx, { meetingIds: [id] });
      const { affected } = await tx.delete(MeetingEntity, { id, version: ctx.seenVersion });
      if (affected !== 1) throw new VersionStale(toMeeting(meeting));
      if (meeting.seriesId) await leaveOut(tx, meeting.seriesId, meeting.seriesOn);
      await placeApprovals(tx, meeting.bodyId);
      await this.audit.record(tx, 'meeting.removed', id);
      return undefined;
    });
  }
}

/** The series knows that nobody meets on that day of its rule any more. */
const leaveOut = (tx: EntityManager, seriesId: string, on: string | null): Promise<unknown> =>
  tx.query('update app.meeting_series set left_out = left_out || $2::date where id = $1', [seriesId, on]);
