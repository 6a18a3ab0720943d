import { fold } from '../imports/cells/fold.ts';

/** Why two meetings at the same time are in each other's way. */
export const CLASH_REASONS = ['CHAIR', 'PEOPLE', 'PLACE'] as const;
export type ClashReason = (typeof CLASH_REASONS)[number];

/** Two spellings of one room; a place that is not told is the same as none. */
export const isSamePlace = (one: string | null, other: string | null): boolean =>
  fold(one ?? '') !== '' && fold(one ?? '') === fold(other ?? '');

/** What a meeting at the same time shares with one to be held in `place`, the gravest first; nothing: it bothers nobody. */
export function clashReasons(
  other: { sharesChair: boolean; people: number; place: string | null },
  place: string | null,
): ClashReason[] {
  return [
    ...(other.sharesChair ? ['CHAIR' as const] : []),
    ...(other.people > 0 ? ['PEOPLE' as const] : []),
    ...(isSamePlace(other.place, place) ? ['PLACE' as const] : []),
  ];
}
