import { Injectable } from '@nestjs/common';
import type { Minutes } from '@trame/contracts/minutes';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { type Attendee, attendanceGroups, attendanceNames } from '@trame/domain/attendance/attendance-groups';
import { presentCount } from '@trame/domain/attendance/attendance-status';
import { isCirculated } from '@trame/domain/minutes/minutes-status';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Forbidden, NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { DOCUMENT } from './minutes.sql.ts';

type Row = Omit<Minutes, 'attendance' | 'byOrganization' | 'presentCount'> & {
  attendees: (Attendee & { personId: string; representedById: string | null })[];
};

const WRITERS = ['COORDINATOR', 'CHAIR'];

/** The minutes as one document: presence by organisation for those who see the masked colleges, names alone for others. */
@Injectable()
export class MinutesReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound` before the end of the meeting, and to those who read minutes only once circulated. */
  get(ctx: CouncilContext, meetingId: string): Promise<Minutes> {
    return this.read(ctx, meetingId, maySeeMaskedColleges(ctx.role));
  }

  /** The same, as somebody may read it who sees no masked college; refuses as `get`. */
  forEverybody(ctx: CouncilContext, meetingId: string): Promise<Minutes> {
    return this.read(ctx, meetingId, false);
  }

  private async read(ctx: CouncilContext, meetingId: string, byOrganization: boolean): Promise<Minutes> {
    const { attendees, ...document } = await this.load(ctx, meetingId);
    const attendance = byOrganization ? attendanceGroups(attendees) : attendanceNames(attendees);
    return { ...document, byOrganization, attendance, presentCount: presentCount(attendees) };
  }

  private load(ctx: CouncilContext, meetingId: string): Promise<Row> {
    return this.db.read(ctx, async (tx) => {
      const [row] = await tx.query<{ document: Row }[]>(DOCUMENT, [meetingId, false]);
      if (!row || !(await this.mayRead(tx, ctx, row.document))) throw new NotFound();
      return row.document;
    });
  }

  private async mayRead(tx: EntityManager, ctx: CouncilContext, { status, meeting }: Row): Promise<boolean> {
    if (WRITERS.includes(ctx.role) || isCirculated(status)) return true;
    try {
      await refuseUnlessLeads(tx, ctx, meeting.bodyId);
      return true;
    } catch (error) {
      if (error instanceof Forbidden) return false;
      throw error;
    }
  }
}
