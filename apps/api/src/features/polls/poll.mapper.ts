import type { PollPage, PollPerson, PollRow } from '@trame/contracts/poll-answers';
import type { Voices } from '@trame/contracts/voting';
import type { College } from '@trame/domain/bodies/college';
import { bestSlot } from '@trame/domain/polls/best-slot';
import { wouldCome } from '@trame/domain/polls/poll-answer';
import { mayNudge } from '@trame/domain/polls/poll-nudge';
import { type PollState, pollPhase } from '@trame/domain/polls/poll-phase';
import { slotPresence } from '@trame/domain/polls/slot-presence';
import { type NamedSeat, quorumIf } from '../voting/index.ts';

/** A poll as the list reads it. */
export interface StoredPoll extends Omit<PollRow, 'phase'> {
  state: PollState;
  zone: string;
}

type StoredSilent = Omit<NonNullable<PollPage['silent']>[number], 'mayNudge'> & { isReached: boolean };

/** A poll as its page reads it. */
export interface StoredPollPage
  extends StoredPoll,
    Pick<PollPage, 'durationMinutes' | 'place' | 'videoUrl' | 'message' | 'chosenSlotId' | 'sending' | 'mine'> {
  openedAt: Date | null;
  slots: { id: string; local: string; yes: number; ifNeeded: number; no: number }[];
  /** `null` for all but the coordination and the chair. */
  people: (PollPerson & { colleges: College[] })[] | null;
  silent: StoredSilent[] | null;
  /** Of the day of the first slot; `null` like `people`. */
  voting: { rules: Voices['rules']; seats: NamedSeat[] } | null;
}

/** `today` is the day it is in the zone of the poll. */
export const toPollRow = ({ state, zone: _, ...row }: StoredPoll, today: string): PollRow => ({
  ...row,
  phase: pollPhase(state, row.closesOn, today),
});

function toSlot(
  { id, local, yes, ifNeeded, no }: StoredPollPage['slots'][number],
  { people, asked, voting }: StoredPollPage,
) {
  const counts = asked === null ? null : { yes, ifNeeded, no, none: asked - yes - ifNeeded - no };
  if (!people || !voting) return { id, local, counts, presence: null };
  const coming = people.filter(({ answers }) => wouldCome(answers[id])).map(({ personId }) => personId);
  return { id, local, counts, presence: { ...slotPresence(people, id), quorum: quorumIf(voting, coming) } };
}

const toSilent = ({ isReached, ...person }: StoredSilent, now: Date) => ({
  ...person,
  mayNudge: isReached && mayNudge(person.nudgedAt ? new Date(person.nudgedAt) : null, now),
});

const withoutColleges = ({ colleges: _, ...person }: PollPerson & { colleges: College[] }): PollPerson => person;

export function toPollPage(stored: StoredPollPage, today: string, now: Date): PollPage {
  const slots = stored.slots.map((slot) => toSlot(slot, stored));
  const { zone, people, silent, openedAt, voting: _, ...page } = stored;
  return {
    ...page,
    ...toPollRow(stored, today),
    zone,
    openedAt: openedAt?.toISOString() ?? null,
    slots,
    best: bestSlot(slots.flatMap(({ counts, ...slot }) => (counts ? [{ ...slot, counts }] : []))),
    people: people?.map(withoutColleges) ?? null,
    silent: silent?.map((person) => toSilent(person, now)) ?? null,
  };
}
