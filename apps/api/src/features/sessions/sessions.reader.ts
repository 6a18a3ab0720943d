import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { Me, sessionsApi } from '@trame/contracts/sessions';
import type { Role } from '@trame/domain/access';
import { CoreDb } from '../../platform/database/core-db.ts';
import { Unauthenticated } from '../../platform/errors/refusals.ts';
import type { AccountContext } from '../../platform/http/context.ts';

interface AccountRow {
  id: string;
  email: string;
  name: string;
  locale: 'fr' | 'en';
}

interface MembershipRow {
  council_id: string;
  slug: string;
  name: string;
  zone: string;
  person_id: string;
  role: Role;
  leads: string[];
}

interface SessionRow {
  id: string;
  created_at: Date;
  last_seen_at: Date;
  device: string;
}

/** What an account reads about itself. */
@Injectable()
export class SessionsReader {
  constructor(private readonly core: CoreDb) {}

  async me(accountId: string): Promise<Me> {
    const [account] = await this.core.call<AccountRow>('core.account_by_id', [accountId]);
    if (!account) throw new Unauthenticated();
    const memberships = await this.core.call<MembershipRow>('core.memberships_of', [accountId]);
    return {
      accountId: account.id,
      email: account.email,
      name: account.name,
      locale: account.locale,
      memberships: memberships.map(({ council_id, slug, name, zone, person_id, role, leads }) => ({
        councilId: council_id,
        slug,
        name,
        zone,
        personId: person_id,
        role,
        leads,
      })),
    };
  }

  async list({ accountId, sessionId }: AccountContext): Promise<ResponseOf<typeof sessionsApi.list>> {
    const rows = await this.core.call<SessionRow>('core.sessions_of', [accountId]);
    const items = rows.map(({ id, created_at, last_seen_at, device }) => ({
      id,
      current: id === sessionId,
      createdAt: created_at.toISOString(),
      lastSeenAt: last_seen_at.toISOString(),
      device,
    }));
    return { items, total: items.length };
  }
}
