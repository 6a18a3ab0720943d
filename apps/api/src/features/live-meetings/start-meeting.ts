import { Injectable } from '@nestjs/common';
import { meetingCanBecome } from '@trame/domain/meetings/meeting-state';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { EXPECT_PEOPLE, KEEP_ORGANIZATIONS } from './expected-people.sql.ts';
import { MeetingStateRefused } from './live-meetings.errors.ts';
import { meetingInHand } from './meeting-in-hand.ts';

const START = `
  with first as (
    select id from app.agenda_item where meeting_id = $1 order by position limit 1
  ), opened as (
    update app.agenda_item i set opened_at = now() from first where i.id = first.id
  )
  update app.meeting m set state = 'IN_PROGRESS', started_at = now(), version = version + 1,
    current_item_id = (select id from first)
  where m.id = $1`;

/** Starts a meeting and opens its first item. Somebody who starts a running meeting simply comes in. */
@Injectable()
export class StartMeeting {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string): Promise<undefined> {
    // A lead expects everybody too: the list is names alone for them, and holders of masked seats are on it.
    return this.db.transaction({ ...ctx, role: 'COORDINATOR' }, async (tx) => {
      const { state } = await meetingInHand(tx, ctx, meetingId);
      if (state === 'IN_PROGRESS') return undefined;
      if (state === 'CLOSED' || !meetingCanBecome(state, 'IN_PROGRESS')) throw new MeetingStateRefused();
      await this.start(tx, meetingId);
      return undefined;
    });
  }

  private async start(tx: EntityManager, meetingId: string): Promise<void> {
    await tx.query(START, [meetingId]);
    await tx.query(EXPECT_PEOPLE, [meetingId]);
    await tx.query(KEEP_ORGANIZATIONS, [meetingId, null]);
    await this.audit.record(tx, 'meeting.started', meetingId, ['state', 'started_at']);
  }
}
