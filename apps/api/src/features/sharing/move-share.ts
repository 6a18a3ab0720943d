import { Injectable } from '@nestjs/common';
import type { MovedShare } from '@trame/contracts/sharing';
import { mayMoveShare, type ShareSide, type ShareState } from '@trame/domain/action-plan/sharing';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ShareOver } from './sharing.errors.ts';

interface ShareInHand extends MovedShare {
  side: ShareSide;
  /** Told to the council of origin alone. */
  actionId: string | null;
}

/** What is moved, by which side, to where. */
interface Move {
  id: string;
  side: ShareSide;
  /** The action it must be of, where the address names one. */
  actionId?: string;
  to: ShareState;
}

/** Moves a share on from one side. The row is locked: of two councils that act at once, the second sees what the first did. */
@Injectable()
export class MoveShare {
  constructor(private readonly clock: Clock) {}

  /** @throws NotFound, also from the other side; VersionStale with what is stored; ShareOver */
  async within(tx: EntityManager, ctx: CouncilContext, { id, side, actionId, to }: Move): Promise<MovedShare> {
    const core = CoreDb.within(tx);
    const [share] = await core.call<ShareInHand>('core.share_in_hand', [id]);
    if (!share || share.side !== side || (actionId && share.actionId !== actionId)) throw new NotFound();
    const { version, state } = share;
    if (version !== ctx.seenVersion) throw new VersionStale({ id, version, state });
    if (!mayMoveShare(side, state, to)) throw new ShareOver();
    const [moved] = await core.call<{ move_share: boolean }>('core.move_share', [id, version, to, this.clock.now()]);
    if (!moved?.move_share) throw new ShareOver();
    return { id, version: version + 1, state: to };
  }
}
