/** How this reader likes to read. The first value of each list is the default. */
export const COMFORT = {
  theme: ['system', 'light', 'dark'],
  text: ['100', '115', '130', '150'],
  font: ['public', 'atkinson'],
  spacing: ['normal', 'wide'],
  motion: ['normal', 'reduced'],
  links: ['normal', 'underlined'],
  counters: ['shown', 'hidden'],
} as const;

export type ComfortKey = keyof typeof COMFORT;
export type Comfort = { readonly [Key in ComfortKey]: (typeof COMFORT)[Key][number] };

const STORED = 'trame.comfort';
const KEYS = Object.keys(COMFORT) as ComfortKey[];

/** Keeps what is known and replaces the rest by its default: the stored text may come from another version. */
function settled(found: Readonly<Record<string, unknown>>): Comfort {
  const pairs = KEYS.map((key) => [key, COMFORT[key].find((value) => value === found[key]) ?? COMFORT[key][0]]);
  return Object.fromEntries(pairs) as Comfort;
}

/** The remembered settings, the defaults where nothing is remembered or readable. */
export function readComfort(storage: Pick<Storage, 'getItem'>): Comfort {
  try {
    const found: unknown = JSON.parse(storage.getItem(STORED) ?? '{}');
    return settled(typeof found === 'object' && found !== null ? { ...found } : {});
  } catch {
    // Private browsing may forbid the storage, and its text may be anything.
    return settled({});
  }
}

/** Writes the settings on the root element, where base.css reads them. */
export function applyComfort(comfort: Comfort, root: HTMLElement): void {
  for (const key of KEYS) root.dataset[key] = comfort[key];
}

/** Remembers the settings on this device; on none if it refuses. */
export function keepComfort(comfort: Comfort, storage: Pick<Storage, 'setItem'>): void {
  try {
    storage.setItem(STORED, JSON.stringify(comfort));
  } catch {
    // The settings then last as long as the page.
  }
}

/** To call before the first paint, so that the page never flashes in another theme. */
export const startComfort = (): void => applyComfort(readComfort(localStorage), document.documentElement);
