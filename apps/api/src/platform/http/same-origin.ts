import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Is an unsafe request sent by one of our own pages (ASVS 3.5.1)? Browsers always send `Origin` with one; a request
 * without it is let in only when it carries no cookie a browser could have added by itself.
 */
export function isSameOrigin(request: FastifyRequest, publicOrigin: string): boolean {
  if (SAFE.has(request.method)) return true;
  const { origin, host, cookie } = request.headers;
  if (origin === undefined) return cookie === undefined;
  if (origin === publicOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
