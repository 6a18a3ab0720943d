import { Injectable } from '@nestjs/common';
import type { Body, PlaceBody as Place } from '@trame/contracts/bodies';
import { placedAmong, type TreeBody, wouldCycle } from '@trame/domain/bodies/body-tree';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { BodyCycle } from './bodies.errors.ts';
import { BodiesReader } from './bodies.reader.ts';
import { BodyEntity } from './body.entity.ts';
import { lockTree } from './body-rows.ts';

/** Moves a body under another or among its neighbours; only the moved body gets a new version. */
@Injectable()
export class PlaceBody {
  constructor(
    private readonly db: TenantDb,
    private readonly bodies: BodiesReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string, { parentId, position }: Place): Promise<Body> {
    return this.db.transaction(ctx, async (tx) => {
      const tree = await lockTree(tx);
      if (parentId !== null && !tree.some((body) => body.id === parentId)) throw new NotFound();
      if (wouldCycle(tree, id, parentId)) throw new BodyCycle();
      const current = () => this.bodies.one(tx, ctx, id);
      await updateVersion(tx, BodyEntity, { id, seenVersion: ctx.seenVersion }, { parentId }, current);
      await renumber(tx, placedAmong(siblings(tree, parentId), id, position));
      const body = await current();
      await this.audit.record(tx, 'body.placed', id, ['parentId', 'position']);
      return body;
    });
  }
}

const siblings = (tree: readonly TreeBody[], parentId: string | null): string[] =>
  tree.filter((body) => body.parentId === parentId).map(({ id }) => id);

const renumber = (tx: EntityManager, order: readonly string[]): Promise<unknown> =>
  tx.query(
    `update app.body b set position = w.turn - 1 from unnest($1::uuid[]) with ordinality w (id, turn) where b.id = w.id`,
    [order],
  );
