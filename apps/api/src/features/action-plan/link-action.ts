import { Injectable } from '@nestjs/common';
import type { decisionsApi, LinkActionBody } from '@trame/contracts/decisions';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound, ValidationFailed } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseClosedRoadmap } from '../closed-roadmaps/index.ts';
import { ActionEntity } from './action.entity.ts';
import { DecisionOfOtherBody } from './action-plan.errors.ts';
import { loadAction, refuseUnlessManages } from './load-action.ts';

type Linked = ResponseOf<typeof decisionsApi.link>;

/** Says by hand which decision an action carries out. The words of minutes do not hold this link: frozen, they stay as they are. */
@Injectable()
export class LinkAction {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws `NotFound`, `Forbidden`, `ValidationFailed` for a decision that is not there, `DecisionOfOtherBody`, `VersionStale`. */
  run(ctx: CouncilContext, actionId: string, { decisionId }: LinkActionBody): Promise<Linked> {
    return this.db.transaction(ctx, async (tx) => {
      const action = await loadAction(tx, actionId);
      if (action.removedAt) throw new NotFound();
      await refuseUnlessManages(tx, ctx, action.bodyId);
      await refuseClosedRoadmap(tx, action.roadmapId);
      if (decisionId) await refuseUnlessOfBody(tx, action, decisionId);
      const key = { id: actionId, seenVersion: ctx.seenVersion };
      const linked = await updateVersion(tx, ActionEntity, key, { decisionId }, toLinked);
      await this.audit.record(tx, 'action.linked', actionId, ['decision_id']);
      return linked;
    });
  }
}

const toLinked = ({ id, version, decisionId }: ActionEntity): Linked => ({ id, version, decisionId });

const DECISION = `
  select (d.body_id = $2::uuid or d.body_id = m.body_id) is true as "ofBody"
  from app.decision d left join app.meeting m on m.id = $3
  where d.id = $1 and d.removed_at is null`;

/** An action that neither belongs to a body nor was born in one may carry out any decision. */
async function refuseUnlessOfBody(tx: EntityManager, { bodyId, meetingId }: ActionEntity, id: string): Promise<void> {
  const [decision] = await tx.query<{ ofBody: boolean }[]>(DECISION, [id, bodyId, meetingId]);
  if (!decision) {
    throw new ValidationFailed([{ pointer: '/body/decisionId', code: 'unknown_decision', detail: 'unknown_decision' }]);
  }
  const isFree = bodyId === null && meetingId === null;
  if (!isFree && !decision.ofBody) throw new DecisionOfOtherBody();
}
