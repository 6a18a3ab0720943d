import { Injectable } from '@nestjs/common';
import type { Attendance, AttendanceBody } from '@trame/contracts/attendance';
import { maySeeMaskedColleges } from '@trame/domain/access';
import type { AttendanceStatus } from '@trame/domain/attendance/attendance-status';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { KEEP_ORGANIZATIONS, meetingToWrite } from '../live-meetings/index.ts';
import { namePerson, refuseStrangers } from '../people/index.ts';
import { joinOrganization } from './join-organization.ts';
import { lockAttendance } from './stored-attendance.ts';

const ADD = `
  insert into app.attendance (id, meeting_id, person_id, status, represented_by_id, walk_in, arrived_at, left_at)
  values ($1, $2, $3, $4, $5, $6, case when $4 in ('PRESENT', 'REMOTE') then now() end,
    case when $7::timestamptz is not null then least($7, now()) end)
  on conflict (council_id, meeting_id, person_id) do nothing returning id`;

const CHANGE = `
  update app.attendance set status = $3, represented_by_id = $4, origin = 'HAND', version = version + 1,
    arrived_at = case when $3 in ('PRESENT', 'REMOTE') then coalesce(arrived_at, now()) end,
    left_at = case when $5::timestamptz is not null then least($5, now()) end
  where meeting_id = $1 and person_id = $2`;

/** Whoever is there, in the room or at a distance, may leave. */
const LEAVES: readonly AttendanceStatus[] = ['PRESENT', 'REMOTE'];

interface Target {
  meetingId: string;
  personId: string;
}

/** Says where somebody is during a meeting, and adds those whom nobody expected. */
@Injectable()
export class PutAttendance {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, target: Target, body: AttendanceBody): Promise<Attendance> {
    const full = maySeeMaskedColleges(ctx.role);
    // The organisation of the day is kept for masked people too, whoever adds them; what comes out depends on `full`.
    return this.db.transaction({ ...ctx, role: 'COORDINATOR' }, async (tx) => {
      await meetingToWrite(tx, ctx, target.meetingId);
      await refuseStrangers(tx, ctx, [target.personId, ...(body.representedBy?.id ? [body.representedBy.id] : [])]);
      const standIn =
        body.status === 'REPRESENTED' && body.representedBy ? await namePerson(tx, body.representedBy) : null;
      const leftAt = LEAVES.includes(body.status) ? body.leftAt : null;
      const done = await putVersion<Attendance>(ctx.seenVersion, {
        create: () => this.add(tx, target, { ...body, leftAt }, standIn),
        read: () => lockAttendance(tx, { ...target, full }),
        isSame: (stored) =>
          stored.status === body.status &&
          (stored.representedBy?.id ?? null) === standIn &&
          (stored.leftAt === null) === (leftAt === null),
        change: () => tx.query(CHANGE, [target.meetingId, target.personId, body.status, standIn, leftAt]),
      });
      if (done.written) await this.audit.record(tx, 'attendance.put', done.view.id, ['status']);
      return done.view;
    });
  }

  private async add(
    tx: EntityManager,
    { meetingId, personId }: Target,
    { status, walkIn, leftAt }: AttendanceBody,
    standIn: string | null,
  ): Promise<boolean> {
    await namePerson(tx, { id: personId, name: walkIn?.name ?? null });
    const rows = await tx.query<unknown[]>(ADD, [newId(), meetingId, personId, status, standIn, true, leftAt]);
    if (rows.length === 0) return false;
    if (walkIn?.organization) await joinOrganization(tx, personId, walkIn.organization);
    await tx.query(KEEP_ORGANIZATIONS, [meetingId, personId]);
    return true;
  }
}
