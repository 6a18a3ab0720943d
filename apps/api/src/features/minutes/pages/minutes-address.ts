import type { MinutesView } from '@trame/contracts/minutes-pages';

/** The address of the page behind a token: `/a` to review, `/l` to read; `langue` is left out when it is French. */
export function minutesAddress(page: '/a' | '/l', token: string, { langue, dit }: Partial<MinutesView>): string {
  const search = new URLSearchParams({ ...(langue === 'en' ? { langue } : {}), ...(dit ? { dit } : {}) });
  return `${page}/${encodeURIComponent(token)}${search.size === 0 ? '' : `?${String(search)}`}`;
}
