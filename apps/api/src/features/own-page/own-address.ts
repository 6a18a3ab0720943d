import type { OwnLinkView } from '@trame/contracts/own-link';

/** The address of the page behind a token, or of what is `under` it; `langue` is left out when it is French. */
export function ownAddress(token: string, { langue, dit }: Partial<OwnLinkView>, under = ''): string {
  const search = new URLSearchParams({ ...(langue === 'en' ? { langue } : {}), ...(dit ? { dit } : {}) });
  return `/moi/${encodeURIComponent(token)}${under}${search.size === 0 ? '' : `?${String(search)}`}`;
}

/** What stands under a page: the minutes of one meeting. */
export const minutesUnder = (meetingId: string): string => `/comptes-rendus/${meetingId}`;
