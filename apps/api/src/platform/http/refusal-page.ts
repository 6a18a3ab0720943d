import type { ErrorCode } from '@trame/contracts/errors';
import type { RefusedPage } from '@trame/contracts/lite';
import { preferredLanguage } from '@trame/copy/language';
import type { FastifyRequest } from 'fastify';

/** Did a person open this address, outside the API? Then a refusal is told in words and not in JSON. */
export const isOpenedByPerson = ({ url, headers }: FastifyRequest): boolean =>
  !/^\/(api|health)(\/|\?|$)/.test(url) && (headers.accept ?? '').includes('text/html');

/** The page that tells a person about a refusal, in the language of the page they had or of their browser. */
export function refusalPage({ url, headers }: FastifyRequest, code: ErrorCode): RefusedPage {
  const asked = new URLSearchParams(url.split('?')[1]).get('langue');
  const language = asked === 'fr' || asked === 'en' ? asked : preferredLanguage(headers['accept-language']);
  // relative, or our own: an address is never made of what was sent
  const here = code === 'UNAUTHENTICATED' ? '/connexion' : `?langue=${language}`;
  const again = code === 'NOT_FOUND' ? null : here;
  return { page: 'refused', language, otherLanguage: null, code, again };
}
