import { Injectable } from '@nestjs/common';
import type { MinutesLife } from '@trame/contracts/minutes-life';
import { Clock } from '../../../platform/clock.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { MinutesEntity } from '../minutes.entity.ts';
import { LifeReader } from './life.reader.ts';
import { minutesToSend, refuseUnlessBecomes } from './minutes-in-hand.ts';

/** Puts approved minutes away: read as before, and never changed again. */
@Injectable()
export class ArchiveMinutes {
  constructor(
    private readonly db: TenantDb,
    private readonly life: LifeReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(ctx: CouncilContext, meetingId: string): Promise<MinutesLife> {
    return this.db.transaction(ctx, async (tx) => {
      const minutes = await minutesToSend(tx, ctx, meetingId);
      refuseUnlessBecomes(minutes, 'ARCHIVED');
      const patch = { status: 'ARCHIVED', archivedAt: this.clock.now() } as const;
      const key = { id: minutes.id, seenVersion: ctx.seenVersion };
      await updateVersion(tx, MinutesEntity, key, patch, (row) => row);
      await this.audit.record(tx, 'minutes.archived', minutes.id, Object.keys(patch));
      return this.life.one(tx, ctx, meetingId);
    });
  }
}
