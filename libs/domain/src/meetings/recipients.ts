import type { Channel } from './answer.ts';

/** One reason why somebody may be convened: a mandate on a seat of the body, or an office in it. Days are `YYYY-MM-DD`. */
export interface Candidate {
  /** `null` when an organisation holds the seat and names nobody. */
  personId: string | null;
  name: string;
  /** What the list is sorted by. */
  sortName: string;
  email: string | null;
  organization: string | null;
  archived: boolean;
  seatId: string | null;
  /** An office (chair, co-lead, lead) has no end. `null`: the seat has no mandate at all. */
  rank: 'FULL' | 'SUBSTITUTE' | 'OFFICE' | null;
  startsOn: string | null;
  endsOn: string | null;
}

export const LEFT_OUT_REASONS = ['SUBSTITUTE', 'MANDATE_ENDED', 'MANDATE_AHEAD', 'NOBODY_NAMED', 'ARCHIVED'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface Recipient {
  personId: string;
  name: string;
  email: string | null;
  organization: string | null;
  /** No address known: on paper. */
  channel: Channel;
}

export interface ConvocationList {
  invited: Recipient[];
  leftOut: { name: string; reason: LeftOutReason }[];
  /** Seats nobody holds on the day. */
  vacantSeats: number;
}

const isHeld = ({ startsOn, endsOn }: Candidate, day: string): boolean =>
  (startsOn === null || startsOn <= day) && (endsOn === null || endsOn >= day);

const reasonOf = (candidate: Candidate, day: string): LeftOutReason => {
  if (candidate.archived) return 'ARCHIVED';
  if (isHeld(candidate, day)) return candidate.personId ? 'SUBSTITUTE' : 'NOBODY_NAMED';
  return (candidate.startsOn ?? day) > day ? 'MANDATE_AHEAD' : 'MANDATE_ENDED';
};

/**
 * Who is convened to a meeting held on `day`: full members, officers, and the substitute of a seat whose full member is
 * missing. Each person once, in the order of names; everybody else with the reason why.
 */
export function convocationList(candidates: readonly Candidate[], day: string): ConvocationList {
  const held = candidates.filter((candidate) => isHeld(candidate, day) && !candidate.archived);
  const filled = new Set(held.filter(({ rank, personId }) => rank === 'FULL' && personId).map(({ seatId }) => seatId));
  const isConvened = ({ rank, seatId }: Candidate) => rank !== 'SUBSTITUTE' || !filled.has(seatId);
  const byName = candidates.toSorted((a, b) => a.sortName.localeCompare(b.sortName, 'fr') || order(a, b));
  const invited = onePerPerson(byName.filter((candidate) => held.includes(candidate) && isConvened(candidate)));
  const known = new Set(invited.map(({ personId }) => personId));
  const others = byName.filter(({ personId, rank }) => rank !== null && !(personId && known.has(personId)));
  return {
    invited,
    leftOut: onePerName(others.map((candidate) => ({ name: candidate.name, reason: reasonOf(candidate, day) }))),
    vacantSeats: new Set(candidates.flatMap(({ seatId }) => seatId ?? [])).size - seatsHeld(held),
  };
}

const order = (a: Candidate, b: Candidate): number => (a.personId ?? '').localeCompare(b.personId ?? '');

const seatsHeld = (held: readonly Candidate[]): number =>
  new Set(held.filter(({ rank }) => rank === 'FULL').flatMap(({ seatId }) => seatId ?? [])).size;

function onePerPerson(candidates: readonly Candidate[]): Recipient[] {
  const people = new Map<string, Recipient>();
  for (const { personId, name, email, organization } of candidates) {
    if (!personId || people.has(personId)) continue;
    people.set(personId, { personId, name, email, organization, channel: email ? 'MAIL' : 'POST' });
  }
  return [...people.values()];
}

function onePerName<T extends { name: string; reason: LeftOutReason }>(lines: readonly T[]): T[] {
  return [...new Map(lines.map((line) => [`${line.name} ${line.reason}`, line])).values()];
}
