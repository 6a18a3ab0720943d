/** The life of an event: proposed by a partner or the council, sorted, printed in the programme, then held or called off. */
export const EVENT_STATES = ['PROPOSED', 'ACCEPTED', 'PROGRAMME', 'HELD', 'CANCELLED', 'REFUSED'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** Who an event comes from: the council wrote it, or a partner sent it by the form. */
export const EVENT_ORIGINS = ['COUNCIL', 'PARTNER'] as const;
export type EventOrigin = (typeof EVENT_ORIGINS)[number];

const NEXT: Readonly<Record<EventState, readonly EventState[]>> = {
  PROPOSED: ['ACCEPTED', 'PROGRAMME', 'REFUSED'],
  ACCEPTED: ['PROPOSED', 'PROGRAMME', 'CANCELLED'],
  PROGRAMME: ['ACCEPTED', 'HELD', 'CANCELLED'],
  HELD: ['PROGRAMME'],
  CANCELLED: ['ACCEPTED', 'PROGRAMME'],
  REFUSED: ['PROPOSED'],
};

/** The states an event may go to from where it is. */
export const nextStates = (from: EventState): readonly EventState[] => NEXT[from];
export const canBecome = (from: EventState, to: EventState): boolean => NEXT[from].includes(to);

/** Refusing and calling off are told with the reason: whoever reads it must know why. */
export const needsReason = (to: EventState): boolean => to === 'REFUSED' || to === 'CANCELLED';

/** Does it take place, or did it? Only then are participants counted. */
export const isInProgramme = (state: EventState): boolean => state === 'PROGRAMME' || state === 'HELD';
