import { Injectable } from '@nestjs/common';
import type { AnswerReviewBody, MinutesLife } from '@trame/contracts/minutes-life';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { updateVersion } from '../../../platform/database/update-version.ts';
import type { Actor, CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { readingAll } from '../../invitations/index.ts';
import { Circulation } from '../circulation/circulation.ts';
import { MinutesEntity } from '../minutes.entity.ts';
import { LifeReader } from './life.reader.ts';
import { MinutesStateRefused } from './minutes.errors.ts';
import { type MinutesInHand, minutesInHand } from './minutes-in-hand.ts';

/** What a reviewer says: agreed, and the minutes leave if they were to; or sent back with what is to be changed. */
@Injectable()
export class AnswerReview {
  constructor(
    private readonly db: TenantDb,
    private readonly life: LifeReader,
    private readonly circulation: Circulation,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(ctx: CouncilContext, meetingId: string, answer: AnswerReviewBody): Promise<MinutesLife> {
    return this.db.transaction(readingAll(ctx), async (tx) => {
      await this.record(tx, ctx, { minutes: await minutesInHand(tx, meetingId), seen: ctx.seenVersion }, answer);
      return this.life.one(tx, ctx, meetingId);
    });
  }

  /** The same for whoever a link speaks for, in a transaction that reads all. Throws `MinutesStateRefused`, `VersionStale`. */
  async record(
    tx: EntityManager,
    actor: Actor,
    { minutes, seen, holdSeconds }: { minutes: MinutesInHand; seen: number; holdSeconds?: number },
    { agreed, reason }: AnswerReviewBody,
  ): Promise<void> {
    if (minutes.status !== 'REVIEW') throw new MinutesStateRefused();
    const patch = agreed
      ? ({ agreedAt: this.clock.now(), agreedBy: actor.personId, returnReason: '' } as const)
      : ({ status: 'DRAFT', returnReason: reason, agreedAt: null, agreedBy: null } as const);
    const { version } = await updateVersion(
      tx,
      MinutesEntity,
      { id: minutes.id, seenVersion: seen },
      patch,
      (row) => row,
    );
    await this.audit.record(tx, agreed ? 'minutes.agreed' : 'minutes.returned', minutes.id, Object.keys(patch));
    if (agreed && minutes.circulatesOnAgreement) {
      await this.circulation.send(tx, actor, { ...minutes, version }, holdSeconds);
    }
  }
}
