import type { EventState } from './event-state.ts';

/** Under this number a count could point at people: public pages do not show it. */
const SHOWN_FROM = 5;

/** What a public page says of the participants of an event: nothing while they are unknown, or so few that they are known. */
export const publicAttendance = (attendance: number | null): number | null =>
  attendance !== null && attendance >= SHOWN_FROM ? attendance : null;

interface Counted {
  state: EventState;
  attendance: number | null;
}

export interface CampaignFigures {
  /** In the programme or held. */
  events: number;
  held: number;
  cancelled: number;
  /** Held, and their participants are known; the others are not zero. */
  counted: number;
  uncounted: number;
  /** Of the events whose participants are known; `null` while there is none. */
  participants: number | null;
}

/** The figures of some events. Unknown is not zero: the sum says of how many events it is. */
export function figuresOf(events: readonly Counted[]): CampaignFigures {
  const held = events.filter(({ state }) => state === 'HELD');
  const known = held.flatMap(({ attendance }) => (attendance === null ? [] : [attendance]));
  return {
    events: held.length + events.filter(({ state }) => state === 'PROGRAMME').length,
    held: held.length,
    cancelled: events.filter(({ state }) => state === 'CANCELLED').length,
    counted: known.length,
    uncounted: held.length - known.length,
    participants: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
  };
}
