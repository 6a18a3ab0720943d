import { Injectable } from '@nestjs/common';
import type { circulationApi } from '@trame/contracts/circulation';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import type { Actor, CouncilContext } from '../../../platform/http/context.ts';
import { takeApprovalOff } from '../../agenda/index.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { MailOutbox } from '../../mail/index.ts';
import { minutesToSend } from '../life/minutes-in-hand.ts';
import { MinutesEntity } from '../minutes.entity.ts';
import { CirculationLeft } from './circulation.errors.ts';
import { CIRCULATION } from './circulation-letter.ts';

/**
 * Stops the mails that have not left. When none has, the minutes are in review again, agreed to as they were; their
 * version, which nobody was sent, goes.
 */
@Injectable()
export class StopCirculation {
  constructor(
    private readonly db: TenantDb,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string): Promise<ResponseOf<typeof circulationApi.stop>> {
    return this.db.transaction(ctx, (tx) => this.within(tx, ctx, meetingId));
  }

  /** The same in a transaction, by whoever may. Throws `CirculationLeft`, `VersionStale`. */
  async within(
    tx: EntityManager,
    ctx: Actor & Pick<CouncilContext, 'seenVersion'>,
    meetingId: string,
  ): Promise<ResponseOf<typeof circulationApi.stop>> {
    const minutes = await minutesToSend(tx, ctx, meetingId);
    const stopped = minutes.status === 'CIRCULATED' ? await this.outbox.stop(tx, CIRCULATION, minutes.id) : 0;
    if (stopped === 0) throw new CirculationLeft();
    const left = await this.outbox.countLeft(tx, CIRCULATION, minutes.id);
    const back = { status: 'REVIEW', circulatedAt: null, correctionsUntil: null } as const;
    const key = { id: minutes.id, seenVersion: ctx.seenVersion };
    const { version } = await updateVersion(tx, MinutesEntity, key, left === 0 ? back : {}, (row) => row);
    if (left === 0) await takeBack(tx, minutes.id);
    await this.audit.record(tx, 'minutes.circulation-stopped', minutes.id, left === 0 ? Object.keys(back) : []);
    return { version, stopped, left };
  }
}

async function takeBack(tx: EntityManager, minutesId: string): Promise<void> {
  await tx.query('select core.revoke_links($1, null)', [minutesId]);
  await tx.query('delete from app.minutes_version where minutes_id = $1', [minutesId]);
  await takeApprovalOff(tx, minutesId);
}
