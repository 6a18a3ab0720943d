import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { InviteBody, MembershipRow } from '@trame/contracts/memberships';
import type { EntityManager } from 'typeorm';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ShortenSessions } from '../sessions/index.ts';
import { InvitationLetter } from './invitation-letter.ts';
import { AlreadyMember, MembershipLimit, NoAddress } from './memberships.errors.ts';
import { MembershipsReader } from './memberships.reader.ts';

interface Invited {
  name: string;
  email: string | null;
}

/** Gives a person of the directory an account in the council; the account may already serve in another one. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly db: TenantDb,
    private readonly letter: InvitationLetter,
    private readonly memberships: MembershipsReader,
    private readonly shortenSessions: ShortenSessions,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { personId, role }: InviteBody): Promise<MembershipRow> {
    return this.db.transaction(ctx, async (tx) => {
      const { name, email } = await addressOf(tx, personId);
      const accountId = await ensureAccount(tx, email, name);
      const id = newId();
      const { length } = await tx.query<unknown[]>(
        `insert into app.membership (id, account_id, person_id, role) values ($1, $2, $3, $4)
         on conflict do nothing returning id`,
        [id, accountId, personId, role],
      );
      if (length === 0) throw new AlreadyMember();
      await refuseOneTooMany(tx, accountId);
      await this.letter.send(tx, ctx.councilId, accountId);
      await this.shortenSessions.run(tx, accountId, role);
      const row = await this.memberships.get(tx, id);
      await this.audit.record(tx, 'membership.invited', id, ['role']);
      return row;
    });
  }
}

async function ensureAccount(tx: EntityManager, email: string, name: string): Promise<string> {
  const args = [newId(), email, name];
  const [made] = await CoreDb.within(tx).call<{ ensure_account: string }>('core.ensure_account', args);
  return String(made?.ensure_account);
}

async function refuseOneTooMany(tx: EntityManager, accountId: string): Promise<void> {
  const [row] = await CoreDb.within(tx).call<{ count_memberships: number }>('core.count_memberships', [accountId]);
  if ((row?.count_memberships ?? 0) > LIMITS.list.memberships) throw new MembershipLimit();
}

async function addressOf(tx: EntityManager, personId: string): Promise<{ name: string; email: string }> {
  const [person] = await tx.query<Invited[]>(
    `select trim(given_name || ' ' || family_name) as name, email from app.person
     where id = $1 and archived_at is null`,
    [personId],
  );
  if (!person) throw new NotFound();
  if (!person.email) throw new NoAddress();
  return { name: person.name, email: person.email };
}
