import type { AnswerView } from '@trame/contracts/answer-page';

export const otherLanguage = (language: 'fr' | 'en'): 'fr' | 'en' => (language === 'fr' ? 'en' : 'fr');

/** The address of the page behind a token, or of what is `under` it: `langue` is left out when it is French. */
export function linkAddress(
  page: '/r' | '/v',
  token: string,
  { langue, modifier, besoins, atelier, point }: Partial<AnswerView>,
  under = '',
): string {
  const search = new URLSearchParams({
    ...(langue === 'en' ? { langue } : {}),
    ...(modifier ? { modifier } : {}),
    ...(besoins ? { besoins } : {}),
    ...(atelier ? { atelier } : {}),
    ...(point ? { point } : {}),
  });
  return `${page}/${encodeURIComponent(token)}${under}${search.size === 0 ? '' : `?${String(search)}`}`;
}
