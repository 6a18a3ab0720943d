import { Injectable } from '@nestjs/common';
import type { LiveItem, Note } from '@trame/contracts/live-meetings';
import type { Minutes } from '@trame/contracts/minutes';
import { type Attendee, attendanceGroups, attendanceNames } from '@trame/domain/attendance/attendance-groups';
import { presentCount } from '@trame/domain/attendance/attendance-status';
import { isCirculated } from '@trame/domain/minutes/minutes-status';
import { mayRead, type Rendition } from '@trame/domain/minutes/rendition';
import { plainRun, type TextBlock } from '@trame/domain/minutes/text-block';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Forbidden, NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { DOCUMENT } from './minutes.sql.ts';
import { withoutRestricted } from './without-restricted.ts';

type Row = Omit<Minutes, 'items' | 'attendance' | 'byOrganization' | 'presentCount'> & {
  items: LiveItem[];
  notes: Note[];
  attendees: (Attendee & { personId: string; representedById: string | null })[];
};

const textOf = (itemId: string, notes: readonly Note[]): TextBlock[] =>
  notes
    .filter((note) => note.itemId === itemId)
    .map(({ text, notedAt }) => ({ kind: 'PARAGRAPH', at: notedAt, runs: [plainRun(text)] }));

const WRITERS = ['COORDINATOR', 'CHAIR'];

/** The minutes as one document: presence by organisation for those who see the masked colleges, names alone for others. */
@Injectable()
export class MinutesReader {
  constructor(private readonly db: TenantDb) {}

  /**
   * Throws `NotFound` before the end of the meeting, and to those who read minutes only once circulated; `Forbidden`
   * when the rendition is not for this role.
   */
  async get(ctx: CouncilContext, meetingId: string, rendition: Rendition): Promise<Minutes> {
    if (!mayRead(rendition, ctx.role)) throw new Forbidden();
    const { attendees, items, notes, ...rest } = await this.load(ctx, meetingId);
    const loaded = { ...rest, items: items.map((item) => ({ ...item, text: textOf(item.id, notes) })) };
    const byOrganization = rendition === 'INTERNAL';
    const document = byOrganization ? loaded : withoutRestricted(loaded);
    const attendance = byOrganization ? attendanceGroups(attendees) : attendanceNames(attendees);
    return { ...document, byOrganization, attendance, presentCount: presentCount(attendees) };
  }

  private load(ctx: CouncilContext, meetingId: string): Promise<Row> {
    return this.db.read(ctx, async (tx) => {
      const [row] = await tx.query<{ document: Row }[]>(DOCUMENT, [meetingId, false]);
      if (!row || !(await this.isOpenTo(tx, ctx, row.document))) throw new NotFound();
      return row.document;
    });
  }

  private async isOpenTo(tx: EntityManager, ctx: CouncilContext, { status, meeting }: Row): Promise<boolean> {
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
