/** What a meeting is in; the word a list shows is its chip, computed (`meeting-chip.ts`). */
export const MEETING_STATES = ['DRAFT', 'CONVENED', 'IN_PROGRESS', 'CLOSED', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** A meeting may start without a convocation: people do meet on short notice. */
const NEXT: Record<MeetingState, readonly MeetingState[]> = {
  DRAFT: ['CONVENED', 'IN_PROGRESS', 'CANCELLED'],
  CONVENED: ['DRAFT', 'IN_PROGRESS', 'CANCELLED'],
  IN_PROGRESS: ['DRAFT', 'CONVENED', 'CLOSED'],
  CLOSED: ['IN_PROGRESS'],
  CANCELLED: [],
};

/**
 * May a meeting go from one state to the other? Back from `CONVENED` only while no mail has left, back from
 * `IN_PROGRESS` only while nothing was noted.
 */
export const meetingCanBecome = (from: MeetingState, to: MeetingState): boolean => NEXT[from].includes(to);

/** Date, place and title still change. */
export const isAhead = (state: MeetingState): boolean => state === 'DRAFT' || state === 'CONVENED';

/** Its agenda still changes: during the meeting too, where items are added and put off. */
export const isAgendaOpen = (state: MeetingState): boolean => isAhead(state) || state === 'IN_PROGRESS';
