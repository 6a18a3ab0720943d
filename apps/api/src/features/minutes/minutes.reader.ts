import { Injectable } from '@nestjs/common';
import type { Minutes } from '@trame/contracts/minutes';
import { type Attendee, attendanceGroups } from '@trame/domain/attendance/attendance-groups';
import { presentCount } from '@trame/domain/attendance/attendance-status';
import { isCirculated } from '@trame/domain/minutes/minutes-status';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Forbidden, NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { DOCUMENT } from './minutes.sql.ts';

type Row = Omit<Minutes, 'attendance' | 'presentCount'> & {
  attendees: (Attendee & { personId: string; representedById: string | null })[];
};

const WRITERS = ['COORDINATOR', 'CHAIR'];

/** The minutes as one document, the same for whoever may read it. */
@Injectable()
export class MinutesReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound` before the end of the meeting, and to those who read minutes only once circulated. */
  async get(ctx: CouncilContext, meetingId: string): Promise<Minutes> {
    const { attendees, ...document } = await this.load(ctx, meetingId);
    return { ...document, attendance: attendanceGroups(attendees), presentCount: presentCount(attendees) };
  }

  private load(ctx: CouncilContext, meetingId: string): Promise<Row> {
    // Read with the coordination's eyes, whoever asks: a document in which some saw a name and others none would tell
    // whose it is. `attendanceGroups` then takes every masked name out, for the coordination too.
    return this.db.read({ ...ctx, role: 'COORDINATOR' }, async (tx) => {
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
