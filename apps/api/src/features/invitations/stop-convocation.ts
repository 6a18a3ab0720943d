import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { invitationsApi } from '@trame/contracts/invitations';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { CONVOCATION, MailOutbox } from '../mail/index.ts';
import { MeetingEntity, meetingToPrepare, toMeeting } from '../meetings/index.ts';
import { ConvocationLeft } from './invitations.errors.ts';

/**
 * Stops the mails that have not left. When none has, the meeting is a draft again and its links are dead, as if nobody
 * had been convened; answers already typed stay.
 */
@Injectable()
export class StopConvocation {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly outbox: MailOutbox,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<ResponseOf<typeof invitationsApi.stop>> {
    return this.db.transaction(ctx, (tx) => this.within(tx, ctx, id));
  }

  /** The same in a transaction, by whoever may. Throws `ConvocationLeft`, `VersionStale`. */
  async within(
    tx: EntityManager,
    ctx: Actor & Pick<CouncilContext, 'seenVersion'>,
    id: string,
  ): Promise<ResponseOf<typeof invitationsApi.stop>> {
    await meetingToPrepare(tx, ctx, id);
    const stopped = await this.outbox.stop(tx, CONVOCATION, id);
    if (stopped === 0) throw new ConvocationLeft();
    const left = await this.outbox.countLeft(tx, CONVOCATION, id);
    const patch = left === 0 ? ({ state: 'DRAFT', convenedAt: null } as const) : {};
    const { version } = await updateVersion(tx, MeetingEntity, { id, seenVersion: ctx.seenVersion }, patch, toMeeting);
    if (left === 0) await takeBack(tx, id);
    await this.audit.record(tx, 'meeting.convocation-stopped', id, Object.keys(patch));
    return { version, stopped, left };
  }
}

async function takeBack(tx: EntityManager, meetingId: string): Promise<void> {
  await tx.query('select core.revoke_links($1, null)', [meetingId]);
  await tx.query('delete from app.convocation where meeting_id = $1', [meetingId]);
  await tx.query(`delete from app.invitation where meeting_id = $1 and answer = 'NONE'`, [meetingId]);
}
