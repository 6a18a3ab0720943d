import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import { readingAll } from '../invitations/index.ts';
import { followLink } from '../sessions/index.ts';
import { isChair, nameOf } from './chairs.sql.ts';

/** The purpose of the links behind "Ouvrir mon point": one person, the page of the month. */
export const POINT_LINK = 'CHAIR_POINT';

/** How somebody came to the page of the chair. */
export type PointDoor = { kind: 'ACCOUNT'; councilId: string } | { kind: 'LINK'; token: string };

/** Whoever reads the point, through which door, and the council it is of. */
export interface PointHolder {
  actor: Actor & { personId: string };
  door: PointDoor;
  name: string;
  council: string;
  slug: string;
  zone: string;
  email: string | null;
  /** Must whoever holds a link prove it before they act? */
  asksCode: boolean;
  /** The account they may prove it with. */
  accountId: string | null;
  /** The address of the page, without a query. */
  path: string;
}

const HOLDER = `
  select c.name as council, c.slug, c.zone, ${nameOf('p')} as name, p.email, ${isChair('p.id')} as chairs,
    coalesce((select f.chair_code from app.council_profile f), false) as "asksCode",
    (select s.account_id from app.membership s where s.person_id = p.id) as "accountId"
  from app.person p cross join core.current_council_row() c where p.id = $1`;

export const pathOf = (door: PointDoor): string =>
  door.kind === 'LINK' ? `/point/${encodeURIComponent(door.token)}` : `/presidence/${door.councilId}`;

type Work<T> = (tx: EntityManager, holder: PointHolder) => Promise<T>;

/**
 * Lets in whoever chairs, by their account or by the link of a mail. The point is read as the coordination reads, and
 * tells what may be passed on: it travels by mail, is printed, is read over a shoulder (decision 0042).
 */
@Injectable()
export class PointHolders {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
  ) {}

  /** Reads for somebody who chairs; `null` behind a link that is over. Throws `NotFound` for an account of somebody who does not. */
  async read<T>(ctx: CouncilContext | string, work: Work<T>): Promise<T | null> {
    return this.through(ctx, (actor, run) => this.db.read(readingAll(actor), run), work);
  }

  /** The same, to write. */
  async write<T>(ctx: CouncilContext | string, work: Work<T>): Promise<T | null> {
    return this.through(ctx, (actor, run) => this.db.transaction(readingAll(actor), run), work);
  }

  private async through<T>(
    ctx: CouncilContext | string,
    open: (actor: Actor, run: (tx: EntityManager) => Promise<T | null>) => Promise<T | null>,
    work: Work<T>,
  ): Promise<T | null> {
    const link = typeof ctx === 'string' ? await followLink(this.core, ctx, POINT_LINK) : null;
    if (typeof ctx === 'string' && !link) return null;
    const actor = typeof ctx === 'string' ? link?.actor : ctx;
    if (!actor) return null;
    const { councilId, personId, role } = actor;
    const door: PointDoor = typeof ctx === 'string' ? { kind: 'LINK', token: ctx } : { kind: 'ACCOUNT', councilId };
    return open(actor, async (tx) => {
      const [found] = await tx.query<(Omit<PointHolder, 'actor' | 'door' | 'path'> & { chairs: boolean })[]>(HOLDER, [
        personId,
      ]);
      // somebody who chairs no more keeps a link that opens nothing
      if (!found?.chairs) {
        if (door.kind === 'LINK') return null;
        throw new NotFound();
      }
      const { chairs: _, ...names } = found;
      return work(tx, { ...names, actor: { councilId, personId, role }, door, path: pathOf(door) });
    });
  }
}
