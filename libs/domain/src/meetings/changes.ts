/** What a convocation said of its meeting. */
export interface Said {
  title: string;
  /** Wall time of `zone`. */
  local: string;
  zone: string;
  durationMinutes: number;
  place: string | null;
  videoUrl: string | null;
  /** Titles, in order. */
  items: readonly string[];
}

/** One thing that is no longer as it was said; values as they are stored, `null` for "none". */
export type Change =
  | { what: 'DAY' | 'HOUR' | 'TITLE'; from: string; to: string }
  | { what: 'DURATION'; from: number; to: number }
  | { what: 'PLACE' | 'VIDEO'; from: string | null; to: string | null }
  | { what: 'ITEMS_ADDED' | 'ITEMS_REMOVED'; titles: string[] }
  | { what: 'ITEMS_MOVED' };

/** What changed between two convocations of one meeting, the most important first; nothing when they say the same. */
export function changesBetween(before: Said, after: Said): Change[] {
  return [...whenChanges(before, after), ...whereChanges(before, after), ...itemChanges(before.items, after.items)];
}

/** Whether both speak of the same moment: an answer to one holds for the other. */
export const isSameDate = (a: Pick<Said, 'local' | 'zone'>, b: Pick<Said, 'local' | 'zone'>): boolean =>
  a.local === b.local && a.zone === b.zone;

function whenChanges(before: Said, after: Said): Change[] {
  const [from, to] = [before.local, after.local];
  const isSameDay = from.slice(0, 10) === to.slice(0, 10);
  const durations = { from: before.durationMinutes, to: after.durationMinutes };
  return [
    ...(isSameDate(before, after) ? [] : [{ what: isSameDay ? 'HOUR' : 'DAY', from, to } as const]),
    ...(durations.from === durations.to ? [] : [{ what: 'DURATION', ...durations } as const]),
  ];
}

function whereChanges(before: Said, after: Said): Change[] {
  return [
    ...(before.place === after.place ? [] : [{ what: 'PLACE', from: before.place, to: after.place } as const]),
    ...(before.videoUrl === after.videoUrl
      ? []
      : [{ what: 'VIDEO', from: before.videoUrl, to: after.videoUrl } as const]),
    ...(before.title === after.title ? [] : [{ what: 'TITLE', from: before.title, to: after.title } as const]),
  ];
}

function itemChanges(before: readonly string[], after: readonly string[]): Change[] {
  const added = without(after, before);
  const removed = without(before, after);
  const [stayedBefore, stayedAfter] = [without(before, removed), without(after, added)];
  return [
    ...(added.length > 0 ? [{ what: 'ITEMS_ADDED', titles: added } as const] : []),
    ...(removed.length > 0 ? [{ what: 'ITEMS_REMOVED', titles: removed } as const] : []),
    ...(stayedBefore.some((title, place) => title !== stayedAfter[place]) ? [{ what: 'ITEMS_MOVED' } as const] : []),
  ];
}

/** `list` less one of each of `others`: two items may bear the same title. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((title) => {
    const place = left.indexOf(title);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
