import type { IncomingMessage } from 'node:http';
import { fastifyCookie } from '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { CONFIG, type Config } from '../config.ts';
import { Identities } from '../http/identities.ts';
import { isOurSocket } from '../http/same-origin.ts';
import type { WithCookies } from '../http/session-cookie.ts';

/** Somebody signed in whose browser asked for a socket. */
export interface Caller extends WithCookies {
  accountId: string;
}

/** Why no socket is opened: a status of HTTP, said before there is any socket. */
export type Refused = 401 | 403 | 404 | 429 | 503;

export const PATH = '/collab';

/** Lets a socket be opened, or not: the same rules as for a request, before the first frame. */
@Injectable()
export class Handshake {
  private readonly open = new Map<string, number>();

  constructor(
    private readonly identities: Identities,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async callerOf({ url, headers }: IncomingMessage): Promise<Caller | Refused> {
    if (new URL(url ?? '', 'http://socket').pathname !== PATH) return 404;
    if (!isOurSocket(headers, this.config.publicOrigin)) return 403;
    const cookies = fastifyCookie.parse(headers.cookie ?? '');
    const identity = await this.identities.identify({ cookies }, null);
    if (!identity) return 401;
    const { accountId } = identity;
    if ((this.open.get(accountId) ?? 0) >= LIMITS.collab.socketsPerAccount) return 429;
    this.open.set(accountId, (this.open.get(accountId) ?? 0) + 1);
    return { accountId, cookies };
  }

  /** One socket less for its account. */
  left({ accountId }: Caller): void {
    const others = (this.open.get(accountId) ?? 1) - 1;
    if (others > 0) this.open.set(accountId, others);
    else this.open.delete(accountId);
  }
}
