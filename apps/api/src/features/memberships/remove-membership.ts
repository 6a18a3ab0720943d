import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { EndMembership } from './end-membership.ts';

/** Takes the access back; the person stays in the directory. */
@Injectable()
export class RemoveMembership {
  constructor(
    private readonly db: TenantDb,
    private readonly endMembership: EndMembership,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<void> {
    return this.db.transaction(ctx, (tx) => this.endMembership.run(tx, { id, seenVersion: ctx.seenVersion }));
  }
}
