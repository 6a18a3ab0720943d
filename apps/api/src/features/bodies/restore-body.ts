import { Injectable } from '@nestjs/common';
import type { Body } from '@trame/contracts/bodies';
import { freeTag } from '@trame/domain/bodies/body-tag';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { BodiesReader } from './bodies.reader.ts';
import { refuseTakenNames, takenTags } from './body-rows.ts';

/** Undoes a dissolution: at the top of the tree when its parent is gone too, numbered when its tag was taken since. */
const RESTORE = `
  update app.body b set dissolved_on = null, version = version + 1, tag = $2,
    parent_id = (select p.id from app.body p where p.id = b.parent_id and p.dissolved_on is null)
  where b.id = $1 and b.dissolved_on is not null`;

@Injectable()
export class RestoreBody {
  constructor(
    private readonly db: TenantDb,
    private readonly bodies: BodiesReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<Body> {
    return this.db.transaction(ctx, async (tx) => {
      const { label, tag } = await this.bodies.one(tx, ctx, id);
      await refuseTakenNames(tx, { label }, id);
      await tx.query(RESTORE, [id, freeTag(tag, await takenTags(tx))]);
      const body = await this.bodies.one(tx, ctx, id);
      await this.audit.record(tx, 'body.restored', id);
      return body;
    });
  }
}
