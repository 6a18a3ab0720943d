import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a browser says of a request that no other site made: by one of our pages, or by the person. */
const OURS: unknown[] = ['same-origin', 'none'];

/** An installation on https trusts no page of the same host that anybody on the way could have written. */
function isOurs(origin: string, host: string | undefined, publicOrigin: string): boolean {
  if (origin === publicOrigin) return true;
  if (!URL.canParse(origin)) return false;
  const sent = new URL(origin);
  return sent.host === host && (sent.protocol === 'https:' || !publicOrigin.startsWith('https:'));
}

/**
 * Is an unsafe request sent by one of our own pages (ASVS 3.5.1)? Browsers always send `Origin` with one; a request
 * without it is let in only when it carries no cookie a browser could have added by itself. `Sec-Fetch-Site`, which no
 * page can forge, decides first: without a cookie, another site could still sign a person in as somebody else.
 */
export function isSameOrigin(request: FastifyRequest, publicOrigin: string): boolean {
  if (SAFE.has(request.method)) return true;
  const { origin, host, cookie, 'sec-fetch-site': fetchSite } = request.headers;
  if (fetchSite !== undefined && !OURS.includes(fetchSite)) return false;
  // a page without referrer, as those behind a mailed link, posts its forms with the origin `null`
  if (origin === undefined || origin === 'null') return cookie === undefined || fetchSite === 'same-origin';
  return isOurs(origin, host, publicOrigin);
}

/** Is a socket asked for by one of our own pages? Browsers always say where they come from, and send our cookie with it. */
export function isOurSocket({ origin, host }: IncomingHttpHeaders, publicOrigin: string): boolean {
  return origin !== undefined && isOurs(origin, host, publicOrigin);
}
