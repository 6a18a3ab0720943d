import type { Presence } from './presence-log.ts';

/** A seat that is held. Its voice goes to one person at most, and a person carries one voice in their own right. */
export interface HeldSeat {
  readonly seatId: string;
  readonly holderId: string;
  /** Who may sit in the holder's place, by their own mandate. */
  readonly substituteIds: readonly string[];
}

export interface Proxy {
  readonly giverId: string;
  readonly holderId: string;
}

/** Who speaks for a seat. `byId` is `null` when somebody is said to be represented by a person nobody named. */
export interface Voice {
  readonly seatId: string;
  readonly source: 'IN_PERSON' | 'SUBSTITUTE' | 'PROXY';
  readonly byId: string | null;
}

export interface Assembly {
  readonly seats: readonly HeldSeat[];
  readonly presence: ReadonlyMap<string, Presence>;
  /** In the order they were given. */
  readonly proxies: readonly Proxy[];
  /** How many proxies one person may carry; 0: the body knows none. */
  readonly proxiesPerHolder: number;
}

const isHere = (presence: Presence | undefined): boolean =>
  presence?.status === 'PRESENT' || presence?.status === 'REMOTE';

/**
 * The voices that can be heard: of each seat its holder, else a substitute who is there, else a proxy. A proxy is worth
 * something only while its holder is there with a voice of their own: nobody passes one on, and it rests while they are
 * away.
 */
export function voicesHeard(assembly: Assembly): Voice[] {
  const own = assembly.seats.filter(({ holderId }) => isHere(assembly.presence.get(holderId)));
  const inPerson = uniqueBy(own, ({ holderId }) => holderId).map(
    ({ seatId, holderId }): Voice => ({ seatId, source: 'IN_PERSON', byId: holderId }),
  );
  const spoken = new Set(inPerson.flatMap(({ byId }) => byId ?? []));
  const silent = assembly.seats.filter(({ seatId }) => !inPerson.some((voice) => voice.seatId === seatId));
  const substitutes = silent.flatMap((seat) => substituteOf(seat, assembly, spoken) ?? []);
  const left = silent.filter(({ seatId }) => !substitutes.some((voice) => voice.seatId === seatId));
  return [...inPerson, ...substitutes, ...proxiesOf(left, assembly, inPerson)];
}

function substituteOf(
  { seatId, holderId, substituteIds }: HeldSeat,
  { presence }: Assembly,
  spoken: Set<string>,
): Voice | null {
  const said = presence.get(holderId);
  // A holder who is here for another seat of theirs is not represented for this one.
  if (isHere(said)) return null;
  if (said?.status === 'REPRESENTED' && said.representedById === null) {
    return { seatId, source: 'SUBSTITUTE', byId: null };
  }
  const named = said?.status === 'REPRESENTED' ? [said.representedById ?? ''] : [];
  const here = substituteIds.filter((id) => isHere(presence.get(id)));
  const byId = [...named, ...here].find((id) => !spoken.has(id));
  if (byId === undefined) return null;
  spoken.add(byId);
  return { seatId, source: 'SUBSTITUTE', byId };
}

function proxiesOf(left: readonly HeldSeat[], assembly: Assembly, inPerson: readonly Voice[]): Voice[] {
  const carried = new Map(inPerson.map(({ byId }) => [byId, 0]));
  return uniqueBy(assembly.proxies, ({ giverId }) => giverId).flatMap(({ giverId, holderId }) => {
    const seat = left.find((one) => one.holderId === giverId);
    const load = carried.get(holderId);
    const rests = isHere(assembly.presence.get(giverId)) || load === undefined || load >= assembly.proxiesPerHolder;
    if (!seat || rests) return [];
    carried.set(holderId, load + 1);
    return [{ seatId: seat.seatId, source: 'PROXY' as const, byId: holderId }];
  });
}

function uniqueBy<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return list.filter((one, index) => list.findIndex((other) => keyOf(other) === keyOf(one)) === index);
}
