import type { NamedRollUp } from '../figures-table.tsx';
import type { ProgressSection } from '../use-progress-sections.tsx';

/** Lines that a wall shows at once and that are still read from the last row. */
const LINES = 7;

/** One screen of the wall: a chart, or as many of its lines as fit. */
export interface Slide {
  section: ProgressSection;
  rows: readonly NamedRollUp[];
  /** Which part of how many; `null` when it is shown whole. */
  part: { part: number; parts: number } | null;
}

/** Every chart cut into screens of about the same length. */
export function slidesOf(sections: readonly ProgressSection[]): Slide[] {
  return sections.flatMap((section): Slide[] => {
    const parts = Math.max(1, Math.ceil(section.rows.length / LINES));
    const length = Math.ceil(section.rows.length / parts);
    return Array.from({ length: parts }, (_, at) => ({
      section,
      rows: section.rows.slice(at * length, (at + 1) * length),
      part: parts === 1 ? null : { part: at + 1, parts },
    }));
  });
}
