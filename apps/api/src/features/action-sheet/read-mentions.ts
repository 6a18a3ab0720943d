import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { loadAction } from '../action-plan/index.ts';

const READ = `
  update app.comment_mention x set unread = false from app.comment c
  where x.person_id = $2 and x.unread and c.id = x.comment_id and c.action_id = $1`;

/** Whoever opened a sheet has read what names them there. Not in the trail: who reads what is nobody else's business. */
@Injectable()
export class ReadMentions {
  constructor(private readonly db: TenantDb) {}

  /** @throws NotFound */
  run(ctx: CouncilContext, actionId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await loadAction(tx, actionId);
      await tx.query(READ, [actionId, ctx.personId]);
      return undefined;
    });
  }
}
