import { Injectable } from '@nestjs/common';
import type { SavedView } from '@trame/contracts/saved-views';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ViewNameTaken } from './saved-views.errors.ts';
import { SavedViewsReader } from './saved-views.reader.ts';
import { isTaken, viewInHand } from './view-in-hand.ts';

@Injectable()
export class RenameView {
  constructor(
    private readonly db: TenantDb,
    private readonly views: SavedViewsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale, ViewNameTaken */
  run(ctx: CouncilContext, id: string, name: string): Promise<SavedView> {
    return this.db.transaction(ctx, async (tx) => {
      const view = await viewInHand(tx, ctx, { views: this.views, id });
      if (await isTaken(tx, { ...view, name }, ctx.personId)) throw new ViewNameTaken();
      await tx.query('update app.saved_view set name = $2, version = version + 1 where id = $1', [id, name]);
      await this.audit.record(tx, 'plan.view-renamed', id, ['name']);
      return this.views.find(tx, id);
    });
  }
}
