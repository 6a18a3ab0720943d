import type { NewsView } from '@trame/contracts/news-requests';

/** The address of the page behind a token; `langue` is left out when it is French. */
export function newsAddress(token: string, { langue, dit, modifier }: Partial<NewsView>): string {
  const search = new URLSearchParams({
    ...(langue === 'en' ? { langue } : {}),
    ...(dit ? { dit } : {}),
    ...(modifier ? { modifier } : {}),
  });
  return `/m/${encodeURIComponent(token)}${search.size === 0 ? '' : `?${String(search)}`}`;
}
