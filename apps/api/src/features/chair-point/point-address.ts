import type { ChairView } from '@trame/contracts/chair-page';

type Told = Partial<Pick<ChairView, 'langue' | 'dit' | 'voir' | 'reunion' | 'preuve'>>;

/** The address of a page of the point under `path`; what is left out or usual is not in it. `place` is where the page opens. */
export function pointAddress(path: string, { langue, ...told }: Told = {}, place = ''): string {
  const kept = Object.entries(told).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const search = new URLSearchParams({ ...(langue === 'en' ? { langue } : {}), ...Object.fromEntries(kept) });
  return `${path}${search.size === 0 ? '' : `?${String(search)}`}${place ? `#${place}` : ''}`;
}
