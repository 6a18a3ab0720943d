import { Injectable } from '@nestjs/common';
import type { LiveMeeting } from '@trame/contracts/live-meetings';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { ACTIONS, ATTENDANCE, COUNTS, DECISIONS, HEAD, LIVE_ITEMS, PEOPLE } from './meeting-parts.sql.ts';

const SCREEN = `
  select json_build_object(
    'meeting', ${HEAD}, 'items', ${LIVE_ITEMS}, 'decisions', ${DECISIONS}, 'actions', ${ACTIONS},
    'attendance', ${ATTENDANCE}, 'people', ${PEOPLE}, 'counts', ${COUNTS},
    'minutesStatus', (select r.status from app.minutes r where r.meeting_id = m.id)) as screen
  from app.meeting m join app.body b on b.id = m.body_id where m.id = $1`;

/** What the screen of a running meeting reads, in one statement. */
@Injectable()
export class LiveMeetingsReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound`, or `Forbidden` for a lead of another body. */
  get(ctx: CouncilContext, meetingId: string): Promise<LiveMeeting> {
    return this.db.read(ctx, async (tx) => {
      const full = maySeeMaskedColleges(ctx.role);
      const [row] = await tx.query<{ screen: LiveMeeting }[]>(SCREEN, [meetingId, full]);
      if (!row) throw new NotFound();
      await refuseUnlessLeads(tx, ctx, row.screen.meeting.bodyId);
      return row.screen;
    });
  }
}
