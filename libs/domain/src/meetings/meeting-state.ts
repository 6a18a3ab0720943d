export const MEETING_STATES = ['DRAFT', 'CONVENED', 'IN_PROGRESS', 'CLOSED', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

const NEXT: Record<MeetingState, readonly MeetingState[]> = {
  DRAFT: ['CONVENED', 'IN_PROGRESS', 'CANCELLED'],
  CONVENED: ['IN_PROGRESS', 'CANCELLED'],
  IN_PROGRESS: ['DRAFT', 'CONVENED', 'CLOSED'],
  CLOSED: ['IN_PROGRESS'],
  CANCELLED: [],
};

/** May a meeting go from one state to the other? Back from `IN_PROGRESS` only while nothing was noted. */
export const meetingCanBecome = (from: MeetingState, to: MeetingState): boolean => NEXT[from].includes(to);
