import { Injectable } from '@nestjs/common';
import type { MinutesLife } from '@trame/contracts/minutes-life';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { MailOutbox } from '../../mail/index.ts';
import { MinutesEntity } from '../minutes.entity.ts';
import { REVIEW_LINK } from './ask-review.ts';
import { LifeReader } from './life.reader.ts';
import { minutesToSend, refuseUnlessBecomes } from './minutes-in-hand.ts';

/** Makes minutes in review a draft again; the link that was sent is dead. */
@Injectable()
export class TakeBackReview {
  constructor(
    private readonly db: TenantDb,
    private readonly life: LifeReader,
    private readonly outbox: MailOutbox,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string): Promise<MinutesLife> {
    return this.db.transaction(ctx, async (tx) => {
      const minutes = await minutesToSend(tx, ctx, meetingId);
      refuseUnlessBecomes(minutes, 'DRAFT');
      const patch = { status: 'DRAFT', reviewerId: null, agreedAt: null, agreedBy: null } as const;
      const key = { id: minutes.id, seenVersion: ctx.seenVersion };
      await updateVersion(tx, MinutesEntity, key, patch, (row) => row);
      await tx.query('select core.revoke_links($1, null)', [minutes.id]);
      await this.outbox.stop(tx, REVIEW_LINK, minutes.id);
      await this.audit.record(tx, 'minutes.review-taken-back', minutes.id, ['status']);
      return this.life.one(tx, ctx, meetingId);
    });
  }
}
