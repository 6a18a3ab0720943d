import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { EndpointSpec } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import { can } from '@trame/domain/access';
import type { FastifyReply } from 'fastify';
import { validate as isUuid } from 'uuid';
import { CONFIG, type Config } from '../config.ts';
import { Forbidden, NotFound, OriginRefused, Unauthenticated } from '../errors/refusals.ts';
import type { AnyContext, TrameRequest, VisitorContext } from './context.ts';
import { specOf } from './endpoint.decorator.ts';
import { Identities, Throttle } from './identities.ts';
import { parseInput } from './parse-input.ts';
import { preconditions, promisedBy } from './preconditions.ts';
import { isSameOrigin } from './same-origin.ts';
import { sessionCookie } from './session-cookie.ts';

/** The one global guard: no contract, no entry; then who, what they may, and what they asked. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly identities: Identities,
    private readonly throttle: Throttle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const spec = specOf(context);
    if (!spec) return false;
    const request = context.switchToHttp().getRequest<TrameRequest>();
    if (!isSameOrigin(request, this.config.publicOrigin)) throw new OriginRefused();
    await this.throttled(spec, request);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const who = await this.contextFor(spec, request, reply);
    // before the body, which may be long: whoever forgot to promise has nothing read
    const promised = promisedBy(spec, request);
    request.input = parseInput(spec, request);
    request.ctx = { ...who, ...preconditions(spec, promised, request.input) };
    return true;
  }

  private async throttled({ throttle, path }: EndpointSpec, { ip }: TrameRequest): Promise<void> {
    const rate = LIMITS.throttle[throttle === 'crowd' || throttle === 'form' ? throttle : 'network'];
    if (throttle) await this.throttle.count(`${throttle}:${path}:${ip}`, rate);
  }

  private async contextFor(
    { permission }: EndpointSpec,
    request: TrameRequest,
    reply: FastifyReply,
  ): Promise<AnyContext> {
    const visitor: VisitorContext = {
      requestId: request.id,
      address: request.ip,
      device: (request.headers['user-agent'] ?? '').slice(0, LIMITS.text.line),
      cookie: sessionCookie(this.config, reply),
    };
    if (permission === 'public') return visitor;
    const wanted = (request.params as Record<string, string | undefined>)['councilId'];
    const councilId = wanted && isUuid(wanted) ? wanted : null;
    const identity = await this.identities.identify(request, councilId);
    if (!identity) throw new Unauthenticated();
    const account = { ...visitor, accountId: identity.accountId, sessionId: identity.sessionId };
    if (permission === 'signed-in') return account;
    // someone else's council and no council look the same
    if (!identity.member || !councilId) throw new NotFound();
    if (!can(identity.member.role, permission)) throw new Forbidden();
    return { ...account, councilId, ...identity.member };
  }
}
