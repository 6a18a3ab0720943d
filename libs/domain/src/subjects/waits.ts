/** One time a body sent a subject to another. Instants are ISO 8601. */
export interface Sending {
  id: string;
  /** Bodies. */
  from: string;
  to: string;
  /** The item it was sent from; `null` once that item is deleted. */
  fromItemId: string | null;
  at: string;
}

/** One time a body had the subject in a meeting that is over. */
export interface HeldTime {
  itemId: string;
  bodyId: string;
  /** When the meeting was over, or when it answered if that came later. */
  overAt: string;
  /** It was opened, noted, decided, or marked without debate. */
  treated: boolean;
  /** The body said its answer. */
  answered: boolean;
}

/** A body that owes an answer, and those who wait for it, nearest first. */
export interface Wait {
  body: string;
  askedBy: string[];
  /** When the nearest one asked. */
  since: string;
}

const isAfter = (later: string, earlier: string): boolean => Date.parse(later) > Date.parse(earlier);

/**
 * The times that answered what a body was sent, in their order. Dealing with it is an answer, unless it was sent further
 * from there: then the answer is the one that comes from further, or the one the body says itself.
 */
export function answersTo<Time extends HeldTime>(
  sending: Sending,
  sendings: readonly Sending[],
  times: readonly Time[],
): Time[] {
  return times.flatMap((time) => {
    const { itemId, bodyId, overAt, treated, answered } = time;
    if (bodyId !== sending.to || !isAfter(overAt, sending.at)) return [];
    const further = sendings.filter(({ fromItemId, at }) => fromItemId === itemId && isAfter(at, sending.at));
    if (answered || further.length === 0) return answered || treated ? [time] : [];
    return further.flatMap((one) => answersTo(one, sendings, times));
  });
}

/** Has the body a subject was sent to answered since, as `answersTo` says? */
export const isAnswered = (sending: Sending, sendings: readonly Sending[], times: readonly HeldTime[]): boolean =>
  answersTo(sending, sendings, times).length > 0;

/** Who waited, when a body asked at that time: the body, and those whose question it carries further. */
function askers(sending: Sending, open: readonly Sending[]): string[] {
  const before = open.filter(({ to, at }) => to === sending.from && isAfter(sending.at, at));
  return [sending.from, ...before.flatMap((one) => askers(one, open))];
}

const openOf = (sendings: readonly Sending[], times: readonly HeldTime[]) =>
  sendings.filter((sending) => !isAnswered(sending, sendings, times));

/** Of sendings without answer, those that went no further. */
const lastOf = <One extends Sending>(open: readonly One[]): One[] =>
  open.filter(({ to, at }) => !open.some((one) => one.from === to && isAfter(one.at, at)));

/** Whom a subject waits for: bodies at the end of a chain of questions without answer, in the order they were asked. */
export function waits(sendings: readonly Sending[], times: readonly HeldTime[]): Wait[] {
  const open = openOf(sendings, times);
  const found: Wait[] = [];
  for (const sending of lastOf(open)) {
    const known = found.find(({ body }) => body === sending.to);
    const askedBy = [...new Set([...(known?.askedBy ?? []), ...askers(sending, open)])];
    if (known) known.askedBy = askedBy;
    else found.push({ body: sending.to, askedBy, since: sending.at });
  }
  return found;
}

/** Ids of sendings that the body asked, although it met since, neither answered nor sent further. */
export function overlooked(
  sendings: readonly (Sending & { metSince: boolean })[],
  times: readonly HeldTime[],
): string[] {
  const waiting = new Set(lastOf(openOf(sendings, times)).map(({ id }) => id));
  return sendings.filter(({ id, metSince }) => metSince && waiting.has(id)).map(({ id }) => id);
}
