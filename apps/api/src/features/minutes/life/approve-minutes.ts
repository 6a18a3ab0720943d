import { Injectable } from '@nestjs/common';
import type { ApproveBody, MinutesLife } from '@trame/contracts/minutes-life';
import type { Approval } from '@trame/domain/minutes/approval';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { refuseUnlessLeads } from '../../bodies/index.ts';
import { CellCountsOnly } from '../../live-meetings/index.ts';
import { MinutesEntity } from '../minutes.entity.ts';
import { purgeDrafts } from '../purge-drafts.ts';
import { LifeReader } from './life.reader.ts';
import { CorrectionsWaiting } from './minutes.errors.ts';
import { type MinutesInHand, minutesInHand, refuseUnlessBecomes } from './minutes-in-hand.ts';

const APPROVING = `
  select n.id from app.agenda_item i join app.meeting n on n.id = i.meeting_id
  where i.approves_id = $1 and n.state in ('IN_PROGRESS', 'CLOSED') order by n.starts_local desc limit 1`;

/** Makes the last version of minutes final: approved by a meeting, or by nobody having said otherwise. */
@Injectable()
export class ApproveMinutes {
  constructor(
    private readonly db: TenantDb,
    private readonly life: LifeReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(
    ctx: CouncilContext,
    meetingId: string,
    { meetingId: inMeeting, reservations }: ApproveBody,
  ): Promise<MinutesLife> {
    return this.db.transaction(ctx, async (tx) => {
      const minutes = await minutesInHand(tx, meetingId);
      if (ctx.role !== 'CHAIR') await refuseUnlessLeads(tx, ctx, minutes.bodyId);
      if (reservations && minutes.bodyType === 'SITUATION_CELL') throw new CellCountsOnly();
      const approvedIn = inMeeting ? await ofSameBody(tx, minutes, inMeeting) : await approvingMeeting(tx, minutes.id);
      await this.record(tx, { minutes, seen: ctx.seenVersion }, { approvedBy: 'MEETING', approvedIn, reservations });
      return this.life.one(tx, ctx, meetingId);
    });
  }

  /** The same inside another command. Throws `MinutesStateRefused`, `CorrectionsWaiting`, `VersionStale`. */
  async record(
    tx: EntityManager,
    { minutes, seen }: { minutes: MinutesInHand; seen: number },
    how: { approvedBy: Approval; approvedIn: string | null; reservations: string },
  ): Promise<void> {
    refuseUnlessBecomes(minutes, 'APPROVED');
    if (await isCorrectionWaiting(tx, minutes.id)) throw new CorrectionsWaiting();
    const patch = { status: 'APPROVED', approvedAt: this.clock.now(), ...how } as const;
    await updateVersion(tx, MinutesEntity, { id: minutes.id, seenVersion: seen }, patch, (row) => row);
    await purgeDrafts(tx, minutes.meetingId);
    await this.audit.record(tx, 'minutes.approved', minutes.id, Object.keys(patch));
  }
}

async function isCorrectionWaiting(tx: EntityManager, minutesId: string): Promise<boolean> {
  const waiting = await tx.query<unknown[]>(
    `select 1 from app.correction where minutes_id = $1 and state = 'ASKED' limit 1`,
    [minutesId],
  );
  return waiting.length > 0;
}

async function approvingMeeting(tx: EntityManager, minutesId: string): Promise<string | null> {
  const [meeting] = await tx.query<{ id: string }[]>(APPROVING, [minutesId]);
  return meeting?.id ?? null;
}

async function ofSameBody(tx: EntityManager, { bodyId }: MinutesInHand, meetingId: string): Promise<string> {
  const found = await tx.query<unknown[]>('select 1 from app.meeting where id = $1 and body_id = $2', [
    meetingId,
    bodyId,
  ]);
  if (found.length === 0) throw new NotFound();
  return meetingId;
}
