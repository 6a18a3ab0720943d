import { Injectable } from '@nestjs/common';
import type { Meeting, ScheduleMeetingBody } from '@trame/contracts/meetings';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import { addItems, placeApprovals, refuseRestricting } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { councilToday } from '../councils/index.ts';
import { carryOver, readingSubjects } from '../subjects/index.ts';
import { MeetingEntity } from './meeting.entity.ts';
import { toMeeting } from './meeting.mapper.ts';
import { BodyDissolved } from './meetings.errors.ts';
import { reminderColumns } from './reminder-columns.ts';

/** Puts a meeting of one body in the calendar as a draft, its first agenda and what earlier meetings left with it. Nobody is told. */
@Injectable()
export class ScheduleMeeting {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(ctx: CouncilContext, asked: ScheduleMeetingBody): Promise<Meeting> {
    return this.db.transaction(readingSubjects(ctx), async (tx) => {
      const meeting = await addDraft(tx, ctx, { ...asked, today: await councilToday(tx, this.clock.now()) });
      await this.audit.record(tx, 'meeting.scheduled', meeting.id);
      return toMeeting(meeting);
    });
  }
}

/** The same inside another command, which records it. Throws `NotFound`, `BodyDissolved`, `Forbidden`. */
export async function addDraft(
  tx: EntityManager,
  ctx: Actor,
  { starts, agenda, takenBack, reminderDays, today, ...asked }: ScheduleMeetingBody & { today: string },
): Promise<MeetingEntity> {
  await refuseUnlessMeets(tx, asked.bodyId, today);
  await refuseUnlessLeads(tx, ctx, asked.bodyId);
  refuseRestricting(ctx, agenda);
  const id = newId();
  const when = { startsLocal: starts.local, zone: starts.zone, ...reminderColumns(reminderDays) };
  await tx.insert(MeetingEntity, { ...asked, ...when, id, state: 'DRAFT' });
  await addItems(tx, id, agenda);
  if (takenBack.length > 0) await carryOver(tx, asked.bodyId, id, takenBack, 'NONE');
  await placeApprovals(tx, asked.bodyId);
  return tx.findOneByOrFail(MeetingEntity, { id });
}

/** Throws `NotFound` when there is no such body, `BodyDissolved` when it no longer meets on `today`. */
export async function refuseUnlessMeets(tx: EntityManager, bodyId: string, today: string): Promise<void> {
  const [body] = await tx.query<{ dissolved: boolean }[]>(
    'select dissolved_on <= $2::date as dissolved from app.body where id = $1',
    [bodyId, today],
  );
  if (!body) throw new NotFound();
  if (body.dissolved) throw new BodyDissolved();
}
