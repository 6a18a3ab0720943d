import type { PlanTone } from '../pdf/plan.ts';

/** How a state is drawn, and the ink of its word: 5.7 on white or more. */
export const TONE: Record<PlanTone, { fill: string; ink: string }> = {
  ok: { fill: '3A9A5C', ink: '1E6B3A' },
  run: { fill: '11756D', ink: '084843' },
  late: { fill: 'C8463C', ink: 'A3271F' },
  todo: { fill: 'CFCBC0', ink: '43514F' },
  hold: { fill: 'C77A10', ink: '7A4B00' },
  left: { fill: '9AA19B', ink: '43514F' },
};

/** A deck is opened on the computer of the room: a font it lacks would be wider, and lines would leave their places. */
export const FONT = 'Arial';

/** A wide slide, in inches, and what is left free at its sides. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.6 };
/** Between the margins, in inches. */
export const TEXT_WIDTH = SLIDE.width - 2 * SLIDE.margin;
/** Where a table must end, in inches from the top. */
export const TABLE_END = 6.85;
