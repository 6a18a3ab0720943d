import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { hasText } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MeetingNoted, MeetingStateRefused } from './live-meetings.errors.ts';
import { meetingInHand } from './meeting-in-hand.ts';

const NOTED = `
  select exists (select from app.agenda_item i where i.meeting_id = $1 and ${hasText('i.id')})
    or exists (select from app.decision where meeting_id = $1)
    or exists (select from app.action where meeting_id = $1)
    or exists (select from app.cell_count where meeting_id = $1)
    or exists (select from app.attendance where meeting_id = $1 and origin = 'HAND' and (version > 1 or walk_in)) as noted`;

/** Takes the start of a meeting back: a wrong press leaves no trace but the audit's. */
@Injectable()
export class UndoStart {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string): Promise<undefined> {
    // what was noted under a restricted item counts as well, whoever takes the start back
    return this.db.transaction({ ...ctx, role: 'COORDINATOR' }, async (tx) => {
      const { state, convened } = await meetingInHand(tx, ctx, meetingId);
      if (state !== 'IN_PROGRESS') throw new MeetingStateRefused();
      const [row] = await tx.query<{ noted: boolean }[]>(NOTED, [meetingId]);
      if (row?.noted) throw new MeetingNoted();
      await this.takeBack(tx, meetingId, convened ? 'CONVENED' : 'DRAFT');
      return undefined;
    });
  }

  private async takeBack(tx: EntityManager, meetingId: string, state: 'CONVENED' | 'DRAFT'): Promise<void> {
    await tx.query(
      `update app.meeting set state = $2, started_at = null, current_item_id = null, version = version + 1 where id = $1`,
      [meetingId, state],
    );
    await tx.query(
      `update app.agenda_item set opened_at = null, closed_at = null, spent_seconds = 0 where meeting_id = $1`,
      [meetingId],
    );
    // who said themselves that they have arrived is there, whenever the meeting starts
    await tx.query(`delete from app.attendance where meeting_id = $1 and origin = 'HAND'`, [meetingId]);
    await this.audit.record(tx, 'meeting.start-taken-back', meetingId, ['state']);
  }
}
