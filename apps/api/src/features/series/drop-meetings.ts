import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type RowsUnder, rowsUnder } from '../../platform/database/rows-under.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { documentsBackToPoints } from '../documents/index.ts';
import { CancelMeeting, MeetingEntity } from '../meetings/index.ts';

/** What became of meetings a series no longer has. */
export interface Dropped {
  removed: number;
  cancelled: number;
}

/** Takes meetings that lie ahead out of the calendar, each as it would be alone. */
@Injectable()
export class DropMeetings {
  constructor(
    private readonly cancel: CancelMeeting,
    private readonly audit: AuditTrail,
  ) {}

  /** What `within` will delete, so that it can be brought back. */
  async rowsOf(tx: EntityManager, meetings: readonly MeetingEntity[]): Promise<RowsUnder> {
    const ids = meetings.filter(({ state }) => state === 'DRAFT').map(({ id }) => id);
    await documentsBackToPoints(tx, { meetingIds: ids });
    return rowsUnder(tx, 'app.meeting', ids);
  }

  /** Drafts are deleted; a meeting people were convened to is cancelled, and they are told. */
  async within(tx: EntityManager, meetings: readonly MeetingEntity[]): Promise<Dropped> {
    const drafts = meetings.filter(({ state }) => state === 'DRAFT');
    const convened = meetings.filter(({ state }) => state !== 'DRAFT');
    const ids = drafts.map(({ id }) => id);
    await documentsBackToPoints(tx, { meetingIds: ids });
    if (ids.length > 0) await tx.delete(MeetingEntity, { id: In(ids) });
    for (const meeting of convened) await this.cancel.within(tx, meeting, meeting.version);
    for (const id of ids) await this.audit.record(tx, 'meeting.removed', id);
    return { removed: drafts.length, cancelled: convened.length };
  }
}
