import { Injectable } from '@nestjs/common';
import type { Council, CreateCouncilBody } from '@trame/contracts/councils';
import { LIMITS } from '@trame/contracts/limits';
import { councilSlug } from '@trame/domain/councils/council';
import { splitFullName } from '@trame/domain/imports/cells/read-name';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { KeyMissing, KeyReused, Unauthenticated } from '../../platform/errors/refusals.ts';
import type { AccountContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ShortenSessions } from '../sessions/index.ts';
import { CouncilLimit } from './councils.errors.ts';
import { CouncilsReader } from './councils.reader.ts';

/** Names the family of ids made here (RFC 9562, version 5). */
const NAMESPACE = '6f0c2a86-2f0e-4d7b-9a55-3a3c5d1c8f10';

interface Founder {
  accountId: string;
  email: string;
  name: string;
}

/**
 * Opens a council and makes its founder the coordinator. The id comes from the account and the key: a repeat finds the
 * council it already made, where the usual record of keys cannot be, since it lives inside a council.
 */
@Injectable()
export class CreateCouncil {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
    private readonly councils: CouncilsReader,
    private readonly shortenSessions: ShortenSessions,
    private readonly audit: AuditTrail,
  ) {}

  async run({ accountId, once }: AccountContext, body: CreateCouncilBody): Promise<Council> {
    if (!once) throw new KeyMissing();
    const councilId = v5(`${accountId} ${once.key}`, NAMESPACE);
    const founder = await this.founder(accountId, councilId);
    const personId = newId();
    return this.db.transaction({ councilId, personId, role: 'COORDINATOR' }, async (tx) => {
      await open(tx, councilId, body);
      const isNew = await settleIn(tx, founder, personId, body);
      const council = await this.councils.within(tx, councilId);
      if (!isNew && !isSame(council, body)) throw new KeyReused();
      if (isNew) await this.shortenSessions.run(tx, accountId, 'COORDINATOR');
      if (isNew) await this.audit.record(tx, 'council.created', councilId);
      return council;
    });
  }

  private async founder(accountId: string, councilId: string): Promise<Founder> {
    const [account] = await this.core.call<{ email: string; name: string }>('core.account_by_id', [accountId]);
    if (!account) throw new Unauthenticated();
    const mine = await this.core.call<{ council_id: string }>('core.memberships_of', [accountId]);
    const again = mine.some(({ council_id }) => council_id === councilId);
    if (!again && mine.length >= LIMITS.accounts.councilsPerAccount) throw new CouncilLimit();
    return { accountId, ...account };
  }
}

const open = (tx: EntityManager, councilId: string, { name, zone }: CreateCouncilBody): Promise<unknown[]> =>
  CoreDb.within(tx).call('core.open_council', [councilId, councilSlug(name), name, zone]);

/** The founder's person, membership and the council's settings; false when an earlier request made them. */
async function settleIn(
  tx: EntityManager,
  founder: Founder,
  personId: string,
  body: CreateCouncilBody,
): Promise<boolean> {
  const profile = await tx.query<unknown[]>(
    `insert into app.council_profile (carrier_kind, carrier_name) values ($1, $2)
     on conflict (council_id) do nothing returning council_id`,
    [body.carrierKind, body.carrierName],
  );
  if (profile.length === 0) return false;
  const { givenName, familyName } = splitFullName(founder.name || (founder.email.split('@')[0] ?? founder.email));
  await tx.query(`insert into app.person (id, given_name, family_name, email) values ($1, $2, $3, $4)`, [
    personId,
    givenName.slice(0, LIMITS.text.name),
    familyName.slice(0, LIMITS.text.name),
    founder.email,
  ]);
  await tx.query(`insert into app.membership (id, account_id, person_id, role) values ($1, $2, $3, 'COORDINATOR')`, [
    newId(),
    founder.accountId,
    personId,
  ]);
  return true;
}

const isSame = (council: Council, body: CreateCouncilBody): boolean =>
  council.name === body.name && council.carrierName === body.carrierName && council.carrierKind === body.carrierKind;
