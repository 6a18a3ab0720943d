import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { InvitationLetter } from './invitation-letter.ts';

@Injectable()
export class ResendInvitation {
  constructor(
    private readonly db: TenantDb,
    private readonly letter: InvitationLetter,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, membershipId: string): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      const [row] = await tx.query<{ account_id: string }[]>(`select account_id from app.membership where id = $1`, [
        membershipId,
      ]);
      if (!row) throw new NotFound();
      await this.letter.send(tx, ctx.councilId, row.account_id);
      await this.audit.record(tx, 'membership.invited-again', membershipId);
    });
  }
}
