import type { MinutesStatus } from '../minutes/minutes-status.ts';
import type { MeetingState } from './meeting-state.ts';

/** The one word a list shows for a meeting: computed from the meeting and its minutes, never stored. */
export const MEETING_CHIPS = [
  'DRAFT',
  'CONVENED',
  'IN_PROGRESS',
  'MINUTES_DUE',
  'IN_REVIEW',
  'CIRCULATED',
  'APPROVED',
  'CANCELLED',
] as const;
export type MeetingChip = (typeof MEETING_CHIPS)[number];

/** A meeting without minutes has none of their statuses. */
type Written = MinutesStatus | 'NONE';

/** What a chip stands for, so that a list can be filtered by it in the database. */
export interface ChipMeaning {
  state: MeetingState;
  /** `null`: whatever the minutes are. */
  minutes: readonly Written[] | null;
}

const MEANING: Record<MeetingChip, ChipMeaning> = {
  DRAFT: { state: 'DRAFT', minutes: null },
  CONVENED: { state: 'CONVENED', minutes: null },
  IN_PROGRESS: { state: 'IN_PROGRESS', minutes: null },
  MINUTES_DUE: { state: 'CLOSED', minutes: ['NONE', 'DRAFT'] },
  IN_REVIEW: { state: 'CLOSED', minutes: ['REVIEW'] },
  CIRCULATED: { state: 'CLOSED', minutes: ['CIRCULATED'] },
  APPROVED: { state: 'CLOSED', minutes: ['APPROVED', 'ARCHIVED'] },
  CANCELLED: { state: 'CANCELLED', minutes: null },
};

export const meaningOf = (chip: MeetingChip): ChipMeaning => MEANING[chip];

/** The chip of a meeting whose minutes are at `minutes` (`null`: not written). */
export function chipOf(state: MeetingState, minutes: MinutesStatus | null): MeetingChip {
  const written = minutes ?? 'NONE';
  const fits = ({ state: of, minutes: among }: ChipMeaning) => of === state && (among?.includes(written) ?? true);
  return MEETING_CHIPS.find((chip) => fits(MEANING[chip])) ?? 'MINUTES_DUE';
}
