import { Inject, Injectable } from '@nestjs/common';
import type { FileAnswer } from '@trame/contracts/files';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { calendarFile } from './calendar-file.ts';
import type { CalendarMeeting } from './calendar-object.ts';
import { organizerOf } from './organizer.ts';

type Row = CalendarMeeting & { title: string; council: string };

const MEETING = `
  select m.id, m.calendar_sequence as "calendarSequence", m.state, m.title, m.zone, m.place,
    to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI') as "startsLocal", m.duration_minutes as "durationMinutes",
    m.video_url as "videoUrl", c.name as council
  from app.meeting m cross join core.current_council_row() c where m.id = $1`;

/** Meetings as calendar files, for those who read them in the application. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async meeting(ctx: CouncilContext, meetingId: string): Promise<FileAnswer> {
    const [row] = await this.db.read(ctx, (tx) => tx.query<Row[]>(MEETING, [meetingId]));
    if (!row) throw new NotFound();
    const organizer = organizerOf(row.council, this.config);
    return calendarFile(row, { summary: row.title, notes: [], organizer, at: this.clock.now() }, 'fr');
  }
}
