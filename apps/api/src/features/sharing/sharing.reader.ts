import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { ActionShare, OtherCouncil, SharedAction, ShareOffer } from '@trame/contracts/sharing';
import { daysLate } from '@trame/domain/action-plan/late';
import type { NewsWord } from '@trame/domain/action-plan/news';
import type { EntityManager } from 'typeorm';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { loadAction } from '../action-plan/index.ts';

interface Named {
  councilId: string;
  councilName: string;
  department: string | null;
}
type StoredShare = Omit<ActionShare, 'council' | 'offeredAt' | 'changedAt'> &
  Named & { offeredAt: Date; changedAt: Date };
type StoredOffer = Omit<ShareOffer, 'council' | 'offeredAt'> & Named & { offeredAt: Date };
type StoredAction = Omit<SharedAction, 'council' | 'news' | 'daysLate'> &
  Named & { newsWord: NewsWord | null; newsOn: string | null; today: string };

export interface Listed<T> {
  items: T[];
  total: number;
}

/** What functions of `core` tell of other councils; a row of theirs is never read here. */
@Injectable()
export class SharingReader {
  constructor(private readonly db: TenantDb) {}

  /** Councils whose name holds these words, this one left out. */
  councils(ctx: CouncilContext, search: string): Promise<Listed<OtherCouncil>> {
    return this.read<OtherCouncil, OtherCouncil>(ctx, 'core.other_councils', [search, LIMITS.sharing.councils], asIs);
  }

  /** Offers and what became of them are the coordination's; who reads an action is no secret. @throws NotFound */
  shares(ctx: CouncilContext, actionId: string): Promise<Listed<ActionShare>> {
    return this.db.read(ctx, async (tx) => {
      await loadAction(tx, actionId);
      const all = await sharesOf(tx, actionId);
      const items = ctx.role === 'COORDINATOR' ? all : all.filter(({ state }) => state === 'ACCEPTED');
      return { items, total: items.length };
    });
  }

  list(ctx: CouncilContext): Promise<Listed<SharedAction>> {
    return this.read(ctx, 'core.shared_actions', [LIMITS.list.page], toShared);
  }

  offers(ctx: CouncilContext): Promise<Listed<ShareOffer>> {
    return this.read(ctx, 'core.offers_received', [LIMITS.list.page], toOffer);
  }

  private async read<Row, T>(
    ctx: CouncilContext,
    name: `core.${string}`,
    args: readonly unknown[],
    mapper: (row: Row) => T,
  ): Promise<Listed<T>> {
    const rows = await this.db.read(ctx, (tx) => CoreDb.within(tx).call<Row>(name, args));
    return { items: rows.map((row) => mapper(row)), total: rows.length };
  }
}

/** All that became of an action with other councils, in the transaction of its own. */
export async function sharesOf(tx: EntityManager, actionId: string): Promise<ActionShare[]> {
  const rows = await CoreDb.within(tx).call<StoredShare>('core.shares_of', [actionId]);
  return rows.map(({ offeredAt, changedAt, ...row }) => ({
    ...withCouncil(row),
    offeredAt: offeredAt.toISOString(),
    changedAt: changedAt.toISOString(),
  }));
}

const asIs = <T>(row: T): T => row;

function withCouncil<T extends Named>({ councilId, councilName, department, ...row }: T) {
  return { ...row, council: { id: councilId, name: councilName, department } };
}

const toOffer = ({ offeredAt, ...row }: StoredOffer): ShareOffer => ({
  ...withCouncil(row),
  offeredAt: offeredAt.toISOString(),
});

function toShared({ newsWord, newsOn, today, ...row }: StoredAction): SharedAction {
  const news = newsWord && newsOn ? { word: newsWord, day: newsOn } : null;
  return { ...withCouncil(row), daysLate: daysLate({ ...row, newsOn: newsOn ?? today }, today), news };
}
