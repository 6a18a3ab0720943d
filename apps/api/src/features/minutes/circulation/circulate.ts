import { Injectable } from '@nestjs/common';
import type { CirculateBody } from '@trame/contracts/circulation';
import type { MinutesLife } from '@trame/contracts/minutes-life';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import { VersionStale } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { readingAll } from '../../invitations/index.ts';
import { LifeReader } from '../life/life.reader.ts';
import { minutesToSend } from '../life/minutes-in-hand.ts';
import { MinutesEntity } from '../minutes.entity.ts';
import { CirculationChanged } from './circulation.errors.ts';
import { Circulation } from './circulation.ts';
import { circulationDigest } from './circulation-letter.ts';

/** Circulates minutes for whoever wrote them: after the review, or without one where a body has nobody to review. */
@Injectable()
export class Circulate {
  constructor(
    private readonly db: TenantDb,
    private readonly circulation: Circulation,
    private readonly life: LifeReader,
  ) {}

  run(ctx: CouncilContext, meetingId: string, { digest }: CirculateBody): Promise<MinutesLife> {
    return this.db.transaction(readingAll(ctx), async (tx) => {
      const read = await minutesToSend(tx, ctx, meetingId);
      if (read.version !== ctx.seenVersion) throw new VersionStale(await this.life.one(tx, ctx, meetingId));
      const { leaving, readers } = await this.circulation.prepare(tx, read);
      if (circulationDigest(leaving, readers) !== digest) throw new CirculationChanged();
      const minutes = read.status === 'DRAFT' ? await this.withoutReview(tx, read) : read;
      await this.circulation.send(tx, ctx, minutes);
      return this.life.one(tx, ctx, meetingId);
    });
  }

  /** A draft passes through the review all the same: that nobody was asked can be read in its life. */
  private async withoutReview<M extends { id: string; version: number }>(
    tx: EntityManager,
    minutes: M,
  ): Promise<M & { status: 'REVIEW' }> {
    const key = { id: minutes.id, seenVersion: minutes.version };
    const patch = { status: 'REVIEW', reviewerId: null, reviewAskedAt: null, agreedAt: null, agreedBy: null } as const;
    const { version } = await updateVersion(tx, MinutesEntity, key, patch, (row) => row);
    return { ...minutes, version, status: 'REVIEW' };
  }
}
