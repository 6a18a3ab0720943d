import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Is an unsafe request sent by one of our own pages (ASVS 3.5.1)? Browsers always send `Origin` with one; a request
 * without it is let in only when it carries no cookie a browser could have added by itself.
 */
export function isSameOrigin(request: FastifyRequest, publicOrigin: string): boolean {
  if (SAFE.has(request.method)) return true;
  const { origin, host, cookie, 'sec-fetch-site': fetchSite } = request.headers;
  // a page without referrer, as those behind a mailed link, posts its forms with the origin `null`
  if (origin === undefined || origin === 'null') return cookie === undefined || fetchSite === 'same-origin';
  if (origin === publicOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
