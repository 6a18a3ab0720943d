import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.ts';
import { NotFound, Unauthenticated } from '../../platform/errors/refusals.ts';

const HEADER = 'x-inbound-secret';
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets in the mail server that knows the secret of the configuration; without one, the door is not there. */
@Injectable()
export class InboundSecretGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'inboundMailSecret'>) {}

  canActivate(context: ExecutionContext): boolean {
    const { inboundMailSecret } = this.config;
    if (inboundMailSecret === null) throw new NotFound();
    const given = context.switchToHttp().getRequest<FastifyRequest>().headers[HEADER];
    // hashed first: both have one length, and comparing them takes one time
    if (!timingSafeEqual(digest(String(given ?? '')), digest(inboundMailSecret))) throw new Unauthenticated();
    return true;
  }
}
