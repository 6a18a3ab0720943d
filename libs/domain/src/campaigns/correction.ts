import type { EventState } from './event-state.ts';

/** What decides whether whoever proposed an event may still say it otherwise. */
interface Correctable {
  state: EventState;
  /** It was found to be the double of another one. */
  isMerged: boolean;
  /** The instant until which it may be corrected (ISO 8601). */
  correctUntil: string | null;
}

/** A proposal is its author's for a time, and until the coordination has accepted it: then it changes through them alone. */
export const mayCorrect = ({ state, isMerged, correctUntil }: Correctable, now: string): boolean =>
  state === 'PROPOSED' && !isMerged && correctUntil !== null && now < correctUntil;
