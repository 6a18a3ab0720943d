import { Injectable } from '@nestjs/common';
import type { BornAction, BornActionBody } from '@trame/contracts/live-meetings';
import type { EntityManager } from 'typeorm';
import { type PutRow, putVersion } from '../../platform/database/put-version.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { BearAction, changeBornAction } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { namePerson } from '../people/index.ts';
import { type MeetingInHand, meetingToWrite, refuseClosedItem } from './meeting-in-hand.ts';
import { ONE_ACTION } from './meeting-parts.sql.ts';

interface StoredAction extends BornAction {
  removed: boolean;
}

/** The action of the meeting, locked; `null` when another meeting, or none, gave birth to it. */
export async function lockAction(tx: EntityManager, meetingId: string, id: string): Promise<StoredAction | null> {
  const [row] = await tx.query<{ action: BornAction; removed: boolean }[]>(ONE_ACTION, [id, meetingId]);
  return row ? { ...row.action, removed: row.removed } : null;
}

/** The decision that an action noted under the item at that time carries out: the last one before it. */
async function decidedBefore(tx: EntityManager, itemId: string, at: string): Promise<string | null> {
  const [decision] = await tx.query<{ id: string }[]>(
    `select id from app.decision where item_id = $1 and removed_at is null and decided_at <= $2
     order by decided_at desc, id desc limit 1`,
    [itemId, at],
  );
  return decision?.id ?? null;
}

/** Gives birth to an action of the plan in the meeting, or changes what the meeting says of it. */
@Injectable()
export class PutAction {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly bearAction: BearAction,
  ) {}

  run(
    ctx: CouncilContext,
    { meetingId, actionId }: { meetingId: string; actionId: string },
    body: BornActionBody,
  ): Promise<BornAction> {
    return this.db.transaction(ctx, async (tx) => {
      const meeting = await meetingToWrite(tx, ctx, meetingId);
      await refuseClosedItem(tx, ctx, { meetingId, itemId: body.itemId });
      const done = await putVersion(ctx.seenVersion, await this.row(tx, meeting, actionId, body));
      if (done.written) await this.audit.record(tx, 'action.put-in-meeting', actionId, ['title', 'lead', 'due_on']);
      return done.view;
    });
  }

  private async row(
    tx: EntityManager,
    { id: meetingId, bodyId }: MeetingInHand,
    id: string,
    { itemId, title, lead, dueOn, bornAt }: BornActionBody,
  ): Promise<PutRow<StoredAction>> {
    const leadPersonId = lead && (await namePerson(tx, lead));
    const wanted = { id, itemId, title, leadPersonId, dueOn };
    return {
      create: async () => {
        const decisionId = await decidedBefore(tx, itemId, bornAt);
        return this.bearAction.run(tx, { ...wanted, bodyId, meetingId, decisionId, bornAt });
      },
      read: () => lockAction(tx, meetingId, id),
      isSame: (stored) =>
        !stored.removed &&
        stored.itemId === itemId &&
        stored.title === title &&
        stored.leadId === leadPersonId &&
        stored.dueOn === dueOn,
      change: () => changeBornAction(tx, wanted),
    };
  }
}
