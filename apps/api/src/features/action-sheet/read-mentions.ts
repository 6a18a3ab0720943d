import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { loadAction } from '../action-plan/index.ts';
import { readMentions } from '../comments/index.ts';

/** Whoever opened a sheet has read what names them there. */
@Injectable()
export class ReadMentions {
  constructor(private readonly db: TenantDb) {}

  /** @throws NotFound */
  run(ctx: CouncilContext, actionId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await loadAction(tx, actionId);
      await readMentions(tx, { column: 'action_id', id: actionId }, ctx.personId);
      return undefined;
    });
  }
}
