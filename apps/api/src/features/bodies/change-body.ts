import { Injectable } from '@nestjs/common';
import type { Body, ChangeBodyBody } from '@trame/contracts/bodies';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { BodiesReader } from './bodies.reader.ts';
import { BodyEntity } from './body.entity.ts';
import { refuseTakenNames } from './body-rows.ts';

@Injectable()
export class ChangeBody {
  constructor(
    private readonly db: TenantDb,
    private readonly bodies: BodiesReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string, patch: ChangeBodyBody): Promise<Body> {
    return this.db.transaction(ctx, async (tx) => {
      await refuseTakenNames(tx, patch, id);
      const key = { id, seenVersion: ctx.seenVersion };
      const body = await updateVersion(tx, BodyEntity, key, patch, () => this.bodies.one(tx, ctx, id));
      await this.audit.record(tx, 'body.changed', id, Object.keys(patch));
      return body;
    });
  }
}
