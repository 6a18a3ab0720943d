/** Items that a wall shows at once, in letters that the last row reads. */
export const WALL_ITEMS = 12;

/** The items around the one at hand, and how many stand before and after: a wall has no scroll bar. */
export function around<T>(items: readonly T[], current: number): { shown: T[]; before: number; after: number } {
  if (items.length <= WALL_ITEMS) return { shown: [...items], before: 0, after: 0 };
  // two places tell what is left out
  const size = WALL_ITEMS - 2;
  const centred = Math.max(0, current) - Math.floor(size / 3);
  const before = Math.min(Math.max(0, centred), items.length - size);
  return { shown: items.slice(before, before + size), before, after: items.length - before - size };
}
