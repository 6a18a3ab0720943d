export type PlacesLeft = 'FREE' | 'FULL' | 'OVER';

/** Are there places left in the room? `null` when nobody counted them. It is said and blocks nothing. */
export function placesLeft(capacity: number | null, taken: number): PlacesLeft | null {
  if (capacity === null) return null;
  if (taken > capacity) return 'OVER';
  return taken === capacity ? 'FULL' : 'FREE';
}
