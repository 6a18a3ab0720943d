import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@trame/domain/access';
import { CONFIG, type Config } from '../../platform/config.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { Identities, type Identity } from '../../platform/http/identities.ts';
import { readSessionCookie, type WithCookies } from '../../platform/http/session-cookie.ts';
import { secretHash } from '../../platform/secrets.ts';

interface Row {
  session_id: string;
  account_id: string;
  person_id: string | null;
  role: Role | null;
}

/** Re-reads the membership at each request: a lost role acts now. */
@Injectable()
export class SessionIdentities extends Identities {
  constructor(
    private readonly core: CoreDb,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async identify(request: WithCookies, councilId: string | null): Promise<Identity | null> {
    const secret = readSessionCookie(this.config, request);
    if (!secret) return null;
    const [row] = await this.core.call<Row>('core.identify', [secretHash(secret), councilId]);
    if (!row) return null;
    const { person_id: personId, role } = row;
    return {
      sessionId: row.session_id,
      accountId: row.account_id,
      member: personId && role ? { personId, role } : null,
    };
  }
}
