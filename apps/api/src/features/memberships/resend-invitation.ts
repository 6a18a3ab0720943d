import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { InvitationLetter } from './invitation-letter.ts';
import { AddressChanged } from './memberships.errors.ts';

interface Invited {
  accountId: string;
  same: boolean;
}

const INVITED = `
  select a.id as "accountId", coalesce(lower(p.email) = a.email, false) as same
  from app.membership m join app.person p on p.id = m.person_id cross join core.account_by_id(m.account_id) a
  where m.id = $1`;

/** Only to the address the sheet bears: an access given to a mistyped address must end, not be confirmed. */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly db: TenantDb,
    private readonly letter: InvitationLetter,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, membershipId: string): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      const [invited] = await tx.query<Invited[]>(INVITED, [membershipId]);
      if (!invited) throw new NotFound();
      if (!invited.same) throw new AddressChanged();
      await this.letter.send(tx, ctx.councilId, invited.accountId);
      await this.audit.record(tx, 'membership.invited-again', membershipId);
    });
  }
}
