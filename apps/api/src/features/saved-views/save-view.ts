import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { SavedView, SaveViewBody } from '@trame/contracts/saved-views';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnknownItems, refuseUnknownParts } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ViewNameTaken, ViewsFull } from './saved-views.errors.ts';
import { SavedViewsReader } from './saved-views.reader.ts';
import { isTaken, refuseUnlessShares } from './view-in-hand.ts';

const KEPT = 'select count(*)::int as count from app.saved_view where shared = $1 and (shared or person_id = $2)';
const INSERT = 'insert into app.saved_view (id, person_id, shared, name, look) values ($1, $2, $3, $4, $5::jsonb)';

@Injectable()
export class SaveView {
  constructor(
    private readonly db: TenantDb,
    private readonly views: SavedViewsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Forbidden, ViewNameTaken, ViewsFull */
  run(ctx: CouncilContext, { name, shared, look }: SaveViewBody): Promise<SavedView> {
    refuseUnlessShares(ctx, shared);
    return this.db.transaction(ctx, async (tx) => {
      await refuseUnknownParts(tx, { bodyId: look.body ?? null, leadPersonId: look.lead ?? null });
      await refuseUnknownItems(tx, look.framework ? [look.framework] : []);
      await refuseUnknownParts(tx, { bodyId: look.body, leadPersonId: look.lead, roadmapId: look.roadmap });
      const id = newId();
      if (await isTaken(tx, { name, shared, id }, ctx.personId)) throw new ViewNameTaken();
      const [{ count }] = await tx.query<[{ count: number }]>(KEPT, [shared, ctx.personId]);
      if (count >= LIMITS.planViews.saved) throw new ViewsFull();
      await tx.query(INSERT, [id, ctx.personId, shared, name, JSON.stringify(look)]);
      await this.audit.record(tx, 'plan.view-saved', id);
      return this.views.find(tx, id);
    });
  }
}
