import { Injectable } from '@nestjs/common';
import type { Body } from '@trame/contracts/bodies';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { councilToday } from '../councils/index.ts';
import { BodyHasGroups } from './bodies.errors.ts';
import { BodiesReader } from './bodies.reader.ts';
import { BodyEntity } from './body.entity.ts';
import { lockTree } from './body-rows.ts';

@Injectable()
export class DissolveBody {
  constructor(
    private readonly db: TenantDb,
    private readonly bodies: BodiesReader,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<Body> {
    return this.db.transaction(ctx, async (tx) => {
      const tree = await lockTree(tx);
      if (tree.some(({ parentId }) => parentId === id)) throw new BodyHasGroups();
      const dissolved = { dissolvedOn: await councilToday(tx, this.clock.now()) };
      const key = { id, seenVersion: ctx.seenVersion };
      const body = await updateVersion(tx, BodyEntity, key, dissolved, () => this.bodies.one(tx, ctx, id));
      await this.audit.record(tx, 'body.dissolved', id);
      return body;
    });
  }
}
