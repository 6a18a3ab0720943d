import { Injectable } from '@nestjs/common';
import type { OwnAction, OwnPage } from '@trame/contracts/own-page';
import type { ActionStatus } from '@trame/domain/action-plan/action-status';
import { daysLate } from '@trame/domain/action-plan/late';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { OWN_PAGE } from './own-page.sql.ts';

interface Stored extends Omit<OwnPage, 'actions'> {
  council: string;
  actions: (Omit<OwnAction, 'daysLate'> & { status: ActionStatus })[];
}

/** What concerns one person: the same read for the application and for the page behind a link. */
@Injectable()
export class OwnPageReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound`. */
  async get(ctx: CouncilContext): Promise<OwnPage> {
    const page = await this.db.read(ctx, (tx) => this.of(tx, ctx.personId, false));
    if (!page) throw new NotFound();
    return page;
  }

  /** The page of a person and the name of their council; `null` when they are no longer in the directory. */
  async of(
    tx: EntityManager,
    personId: string,
    isBehindLink: boolean,
  ): Promise<(OwnPage & { council: string }) | null> {
    const [stored] = await tx.query<Stored[]>(OWN_PAGE, [personId, this.clock.now(), isBehindLink]);
    if (!stored) return null;
    const late = ({ status, dueOn }: Stored['actions'][number]) =>
      daysLate({ status, dueOn, newsOn: stored.today }, stored.today);
    return { ...stored, actions: stored.actions.map((action) => ({ ...action, daysLate: late(action) })) };
  }
}
