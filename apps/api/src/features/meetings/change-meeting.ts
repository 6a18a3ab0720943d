import { Injectable } from '@nestjs/common';
import type { ChangeMeetingBody, Meeting } from '@trame/contracts/meetings';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MeetingEntity } from './meeting.entity.ts';
import { toMeeting } from './meeting.mapper.ts';
import { meetingToPrepare } from './meeting-to-prepare.ts';
import { reminderColumns } from './reminder-columns.ts';

/** Changes the title, the date, the place or the words of a meeting that has not started. */
@Injectable()
export class ChangeMeeting {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string, { starts, reminderDays, ...asked }: ChangeMeetingBody): Promise<Meeting> {
    return this.db.transaction(ctx, async (tx) => {
      const meeting = await meetingToPrepare(tx, ctx, id);
      const patch = {
        ...asked,
        ...(starts ? { startsLocal: starts.local, zone: starts.zone } : {}),
        ...(reminderDays === undefined ? {} : reminderColumns(reminderDays)),
      };
      const calendarSequence = meeting.calendarSequence + (changesCalendars(meeting, patch) ? 1 : 0);
      const key = { id, seenVersion: ctx.seenVersion };
      const changed = await updateVersion(tx, MeetingEntity, key, { ...patch, calendarSequence }, toMeeting);
      await this.audit.record(tx, 'meeting.changed', id, Object.keys(patch));
      return changed;
    });
  }
}

const IN_CALENDARS = ['title', 'startsLocal', 'zone', 'durationMinutes', 'place', 'videoUrl'] as const;

/** Would calendars that hold the meeting show something else? Then its SEQUENCE grows. */
export const changesCalendars = (
  meeting: MeetingEntity,
  patch: { [K in keyof MeetingEntity]?: MeetingEntity[K] | undefined },
) => IN_CALENDARS.some((column) => patch[column] !== undefined && patch[column] !== meeting[column]);
