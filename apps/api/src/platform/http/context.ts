import type { EndpointSpec } from '@trame/contracts/endpoint';
import type { Role } from '@trame/domain/access';
import type { FastifyRequest } from 'fastify';
import type { SessionCookie } from './session-cookie.ts';

/** A creating request and its key: the same key gives the same answer, whatever happened to the first one. */
export interface Once {
  operation: string;
  key: string;
  inputHash: string;
}

/** Anybody: no account is known. `address` is the network address throttles count by. */
export interface VisitorContext {
  requestId: string;
  address: string;
  device: string;
  cookie: SessionCookie;
}

/** Somebody signed in, outside any council. */
export interface AccountContext extends VisitorContext {
  accountId: string;
  sessionId: string;
  once?: Once;
}

/** Who acts in which council: all that a transaction needs. Jobs, link tokens and tests write it as a literal. */
export interface Actor {
  councilId: string;
  personId: string | null;
  role: Role;
  once?: Once;
}

/** Somebody in a council, as true as the membership that was just read. */
export interface CouncilContext extends Actor, AccountContext {
  personId: string;
  /** The version the person saw (If-Match); 0 on operations that ask for none. */
  seenVersion: number;
}

export type AnyContext = VisitorContext | AccountContext | CouncilContext;

export type ContextOf<E extends EndpointSpec> = E['permission'] extends 'public'
  ? VisitorContext
  : E['permission'] extends 'signed-in'
    ? AccountContext
    : CouncilContext;

export interface TrameRequest extends FastifyRequest {
  ctx?: AnyContext;
  input?: Record<string, unknown>;
}
