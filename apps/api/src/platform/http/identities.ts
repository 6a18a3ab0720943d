import type { Role } from '@trame/domain/access';
import type { WithCookies } from './session-cookie.ts';

export interface Identity {
  sessionId: string;
  accountId: string;
  /** What the account is in the council of the path, when it is something there. */
  member: { personId: string; role: Role } | null;
}

/** Who is behind a request: feature `sessions` knows, the platform only asks. */
export abstract class Identities {
  /** Nobody (`null`), or the account behind the cookie with its membership in `councilId`. */
  abstract identify(request: WithCookies, councilId: string | null): Promise<Identity | null>;
}

/** Counts attempts in the database, so that several processes count together. */
export abstract class Throttle {
  /** Counts one attempt under `key`; throws `TooMany` beyond `attempts` in the window. */
  abstract count(key: string, rate: { attempts: number; windowSeconds: number }): Promise<void>;
}
