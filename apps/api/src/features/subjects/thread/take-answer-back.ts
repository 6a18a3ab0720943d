import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { answerInHand, type ItemPath, itemToAnswer } from './answer-in-hand.ts';

/** Takes an answer back: those who asked wait again, unless the item was dealt with. */
@Injectable()
export class TakeAnswerBack {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, at: ItemPath): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await itemToAnswer(tx, ctx, at);
      const stored = await answerInHand(tx, at.itemId);
      if (!stored) throw new NotFound();
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      await tx.query('delete from app.subject_answer where item_id = $1', [at.itemId]);
      await this.audit.record(tx, 'subject.answer-taken-back', at.itemId);
      return undefined;
    });
  }
}
