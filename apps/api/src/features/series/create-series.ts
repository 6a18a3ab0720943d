import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { CreateSeriesBody, seriesApi } from '@trame/contracts/series';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { placeApprovals, refuseRestricting } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { councilToday } from '../councils/index.ts';
import { refuseUnlessMeets, reminderColumns } from '../meetings/index.ts';
import { carryOver } from '../subjects/index.ts';
import { addMeetings } from './add-meetings.ts';
import { SeriesEntity } from './series.entity.ts';
import { datesOf } from './series-dates.ts';

type Created = ResponseOf<typeof seriesApi.create>;

/**
 * Puts every date of a rule in the calendar as a draft with the same first agenda; what earlier meetings left goes to the
 * first. Nobody is told.
 */
@Injectable()
export class CreateSeries {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(
    ctx: CouncilContext,
    { repeats, starts, agenda, takenBack, reminderDays, ...asked }: CreateSeriesBody,
  ): Promise<Created> {
    return this.db.transaction(ctx, async (tx) => {
      await refuseUnlessMeets(tx, asked.bodyId, await councilToday(tx, this.clock.now()));
      await refuseUnlessLeads(tx, ctx, asked.bodyId);
      refuseRestricting(ctx, agenda);
      const { dates, endsOn } = datesOf(repeats, starts.local);
      const id = newId();
      const { rule, leftOut } = repeats;
      const series = {
        ...asked,
        ...reminderColumns(reminderDays),
        id,
        threadId: id,
        rule,
        leftOut,
        startsLocal: starts.local,
        zone: starts.zone,
        endsOn,
      };
      await tx.insert(SeriesEntity, series);
      const [meetingId = id, ...others] = await addMeetings(tx, series, dates, { title: asked.title, agenda });
      if (takenBack.length > 0) await carryOver(tx, asked.bodyId, meetingId, takenBack, 'NONE');
      await placeApprovals(tx, asked.bodyId);
      await this.audit.record(tx, 'series.created', id);
      for (const each of [meetingId, ...others]) await this.audit.record(tx, 'meeting.scheduled', each);
      return { id, version: 1, meetingId, scheduled: dates.length };
    });
  }
}
