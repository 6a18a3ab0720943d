import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { Forbidden } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseClosedRoadmap } from '../closed-roadmaps/index.ts';
import { ActionEntity } from './action.entity.ts';
import { loadAction, manages, refuseUnlessManages, refuseUnread } from './load-action.ts';
import { toWritten } from './written.ts';

/** Those that go with an action, or come back with it: removed at the same instant. */
const PARTS = `
  select distinct s.body_id as "bodyId" from app.action s join app.action a on a.council_id = s.council_id and a.id = s.parent_id
  where a.id = $1 and s.removed_at is not distinct from a.removed_at`;
const SAME_INSTANT = 'removed_at is not distinct from (select removed_at from app.action where id = $1)';
const PARTS_TOO = `update app.action set removed_at = $2, version = version + 1 where parent_id = $1 and ${SAME_INSTANT}`;

/** A part may be of another group, which its lead does not read: it is looked for all the same (decision 0049). */
const seeingParts = (ctx: CouncilContext): CouncilContext => (ctx.role === 'LEAD' ? { ...ctx, role: 'MEMBER' } : ctx);

/** Takes an action out of the plan with its parts; news and links to meetings stay, so that it can be put back. */
@Injectable()
export class RemoveAction {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Somebody who may not remove a part may not remove the whole. @throws NotFound, Forbidden, VersionStale */
  run(ctx: CouncilContext, actionId: string): Promise<{ id: string; version: number }> {
    return this.db.transaction(seeingParts(ctx), (tx) => this.set(tx, ctx, { actionId, removedAt: this.clock.now() }));
  }

  /** Undoes it, whatever happened to the rest of the plan meanwhile. */
  restore(ctx: CouncilContext, actionId: string): Promise<{ id: string; version: number }> {
    return this.db.transaction(seeingParts(ctx), (tx) => this.set(tx, ctx, { actionId, removedAt: null }));
  }

  private async set(
    tx: EntityManager,
    ctx: CouncilContext,
    { actionId, removedAt }: { actionId: string; removedAt: Date | null },
  ): Promise<{ id: string; version: number }> {
    await refuseUnread(tx, ctx, actionId);
    const action = await loadAction(tx, actionId);
    await refuseUnlessManages(tx, ctx, action.bodyId);
    await refuseClosedRoadmap(tx, action.roadmapId);
    const parts = await tx.query<{ bodyId: string | null }[]>(PARTS, [actionId]);
    for (const { bodyId } of parts) if (!(await manages(tx, ctx, bodyId))) throw new Forbidden();
    await tx.query(PARTS_TOO, [actionId, removedAt]);
    const key = { id: actionId, seenVersion: removedAt ? ctx.seenVersion : action.version };
    const written = await updateVersion(tx, ActionEntity, key, { removedAt }, toWritten);
    await this.audit.record(tx, removedAt ? 'action.removed' : 'action.restored', actionId);
    return written;
  }
}
