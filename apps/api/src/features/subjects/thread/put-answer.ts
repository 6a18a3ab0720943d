import { Injectable } from '@nestjs/common';
import type { SubjectAnswerBody } from '@trame/contracts/subject-threads';
import type { SubjectAnswer } from '@trame/contracts/subjects';
import type { EntityManager } from 'typeorm';
import { putVersion } from '../../../platform/database/put-version.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { ValidationFailed } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { answerInHand, type ItemPath, itemToAnswer } from './answer-in-hand.ts';

const ANSWER = `
  insert into app.subject_answer (item_id, decision_id, text) values ($1, $2, nullif($3, ''))
  on conflict (council_id, item_id) do nothing returning id`;
const CHANGE = `
  update app.subject_answer set decision_id = $2, text = nullif($3, ''), version = version + 1 where item_id = $1`;

/** Answers the bodies that sent an item: a decision of that item, or a sentence. */
@Injectable()
export class PutAnswer {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, at: ItemPath, { decisionId, text }: SubjectAnswerBody): Promise<SubjectAnswer> {
    return this.db.transaction(ctx, async (tx) => {
      await itemToAnswer(tx, ctx, at);
      if (decisionId) await refuseUnlessDecidedThere(tx, at.itemId, decisionId);
      const values = [at.itemId, decisionId, text];
      const done = await putVersion<SubjectAnswer>(ctx.seenVersion, {
        create: async () => (await tx.query<unknown[]>(ANSWER, values)).length === 1,
        read: () => answerInHand(tx, at.itemId),
        isSame: (stored) => stored.decisionId === decisionId && (stored.text ?? '') === text,
        change: () => tx.query(CHANGE, values),
      });
      if (done.written) await this.audit.record(tx, 'subject.answered', at.itemId, ['decision_id', 'text']);
      return done.view;
    });
  }
}

async function refuseUnlessDecidedThere(tx: EntityManager, itemId: string, decisionId: string): Promise<void> {
  const found = await tx.query<unknown[]>(
    'select 1 from app.decision where id = $1 and item_id = $2 and removed_at is null',
    [decisionId, itemId],
  );
  if (found.length > 0) return;
  throw new ValidationFailed([{ pointer: '/body/decisionId', code: 'unknown_decision', detail: 'unknown_decision' }]);
}
