import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MoveShare } from './move-share.ts';

/** The council that reads an action of another reads it no more. */
@Injectable()
export class StopShare {
  constructor(
    private readonly db: TenantDb,
    private readonly moving: MoveShare,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, ShareOver */
  async run(ctx: CouncilContext, id: string): Promise<void> {
    await this.db.transaction(ctx, async (tx) => {
      await this.moving.within(tx, ctx, { id, side: 'TO', to: 'STOPPED' });
      await this.audit.record(tx, 'share.stopped', id);
    });
  }
}
