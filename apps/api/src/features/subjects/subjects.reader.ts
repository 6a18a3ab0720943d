import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { subjectsApi } from '@trame/contracts/subjects';
import { isAgendaOpen, type MeetingState } from '@trame/domain/meetings/meeting-state';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { itemsReturning } from './past-items.ts';
import { historiesOf } from './past-times.ts';
import { readingSubjects } from './reading-subjects.ts';

type Returning = ResponseOf<typeof subjectsApi.returning>;

/** What agendas continue, and what asks for the next one. */
@Injectable()
export class SubjectsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  async sinceLastTime(ctx: CouncilContext, meetingId: string): Promise<ResponseOf<typeof subjectsApi.sinceLastTime>> {
    await this.db.read(ctx, (tx) => meetingOf(tx, meetingId));
    const items = await this.db.read(readingSubjects(ctx), (tx) =>
      historiesOf(tx, meetingId, (zone) => this.clock.today(zone)),
    );
    return { items };
  }

  /** Nothing comes back to an agenda that no longer changes. */
  returning(ctx: CouncilContext, meetingId: string): Promise<Returning> {
    return this.db.read(readingSubjects(ctx), async (tx) => {
      const meeting = await meetingOf(tx, meetingId);
      await refuseUnlessLeads(tx, ctx, meeting.body_id);
      return isAgendaOpen(meeting.state) ? page(tx, meeting.body_id, meetingId) : { items: [], total: 0 };
    });
  }

  returningToBody(ctx: CouncilContext, bodyId: string): Promise<Returning> {
    return this.db.read(readingSubjects(ctx), async (tx) => {
      const bodies = await tx.query<unknown[]>('select 1 from app.body where id = $1', [bodyId]);
      if (bodies.length === 0) throw new NotFound();
      await refuseUnlessLeads(tx, ctx, bodyId);
      return page(tx, bodyId, null);
    });
  }
}

/** Throws `NotFound`. */
async function meetingOf(tx: EntityManager, id: string): Promise<{ body_id: string; state: MeetingState }> {
  const [meeting] = await tx.query<{ body_id: string; state: MeetingState }[]>(
    'select body_id, state from app.meeting where id = $1',
    [id],
  );
  if (!meeting) throw new NotFound();
  return meeting;
}

async function page(tx: EntityManager, bodyId: string, meetingId: string | null): Promise<Returning> {
  const items = await itemsReturning(tx, bodyId, meetingId);
  return { items: items.slice(0, LIMITS.list.choice), total: items.length };
}
