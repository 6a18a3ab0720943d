import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MoveShare } from './move-share.ts';

/** The council of origin takes its offer back, or lets the other read no more. */
@Injectable()
export class WithdrawShare {
  constructor(
    private readonly db: TenantDb,
    private readonly moving: MoveShare,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, ShareOver */
  async run(ctx: CouncilContext, actionId: string, id: string): Promise<void> {
    await this.db.transaction(ctx, async (tx) => {
      await this.moving.within(tx, ctx, { id, side: 'FROM', actionId, to: 'WITHDRAWN' });
      await this.audit.record(tx, 'action.share-withdrawn', actionId);
    });
  }
}
