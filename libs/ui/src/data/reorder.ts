/** The media type of what is moved inside the page: no file zone takes it, no other list mistakes it. */
export const MOVED = 'application/x-trame-moved';

/** `ids` with `id` at place `to` (0 first), kept inside the list. The same array when nothing moves. */
export function moveTo(ids: readonly string[], id: string, to: number): readonly string[] {
  const from = ids.indexOf(id);
  const place = Math.max(0, Math.min(ids.length - 1, to));
  if (from === -1 || from === place) return ids;
  const rest = ids.filter((other) => other !== id);
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}

/** `ids` with those of `moved` set before or after `target`, in their own order: what a drop asks for. */
export function dropAt(
  ids: readonly string[],
  moved: ReadonlySet<string>,
  target: string,
  side: 'before' | 'after',
): readonly string[] {
  const kept = ids.filter((id) => !moved.has(id));
  const at = kept.indexOf(target) + (side === 'after' ? 1 : 0);
  return [...kept.slice(0, at), ...ids.filter((id) => moved.has(id)), ...kept.slice(at)];
}
