import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { SavedViewsReader } from './saved-views.reader.ts';
import { viewInHand } from './view-in-hand.ts';

@Injectable()
export class RemoveView {
  constructor(
    private readonly db: TenantDb,
    private readonly views: SavedViewsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale */
  run(ctx: CouncilContext, id: string): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      await viewInHand(tx, ctx, { views: this.views, id });
      await tx.query('delete from app.saved_view where id = $1', [id]);
      await this.audit.record(tx, 'plan.view-removed', id);
    });
  }
}
