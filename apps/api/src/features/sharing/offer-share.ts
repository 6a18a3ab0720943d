import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { MovedShare, OfferShareBody } from '@trame/contracts/sharing';
import { saidNoLately } from '@trame/domain/action-plan/sharing';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { managedAction } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ActionNotShareable, ShareDeclined, ShareExists, SharesFull } from './sharing.errors.ts';
import { sharesOf } from './sharing.reader.ts';

interface Offered {
  outcome: 'OFFERED' | 'LIVE' | 'FULL' | 'NOT_SHAREABLE' | 'NO_COUNCIL';
}

const REFUSALS = {
  LIVE: ShareExists,
  FULL: SharesFull,
  NOT_SHAREABLE: ActionNotShareable,
  NO_COUNCIL: NotFound,
} as const;

/** Offers another council to read an action. The other side is told by the worker, inside its own walls. */
@Injectable()
export class OfferShare {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound for an action or a council that is not there, ActionNotShareable, ShareExists, ShareDeclined, SharesFull */
  run(ctx: CouncilContext, actionId: string, { toCouncilId }: OfferShareBody): Promise<MovedShare> {
    return this.db.transaction(ctx, async (tx) => {
      await managedAction(tx, ctx, actionId);
      const now = this.clock.now();
      const known = (await sharesOf(tx, actionId)).find(({ council }) => council.id === toCouncilId);
      if (known && saidNoLately(known.state, Date.parse(known.changedAt), now.getTime())) throw new ShareDeclined();
      await offer(tx, [newId(), actionId, toCouncilId, now, LIMITS.sharing.most]);
      const share = (await sharesOf(tx, actionId)).find(({ council }) => council.id === toCouncilId);
      if (!share) throw new NotFound();
      await this.audit.record(tx, 'action.share-offered', actionId);
      return { id: share.id, version: share.version, state: share.state };
    });
  }
}

async function offer(tx: EntityManager, args: readonly unknown[]): Promise<void> {
  const [offered] = await CoreDb.within(tx).call<Offered>('core.offer_share', args);
  const outcome = offered?.outcome ?? 'NO_COUNCIL';
  if (outcome !== 'OFFERED') throw new REFUSALS[outcome]();
}
