import { CORE_COLLEGES, type CoreCollege, isMasked } from './college.ts';
import type { CollegeCount } from './seat.ts';

/** What is missing of a core college: no seat at all, or seats that nobody holds today. */
export type GapReason = 'NO_SEAT' | 'VACANT';

export interface CompositionGap {
  readonly college: CoreCollege;
  readonly reason: GapReason;
}

export interface Composition {
  /** Core colleges this reader may judge: all five, or three when the masked ones are hidden from them. */
  readonly judged: readonly CoreCollege[];
  readonly gaps: readonly CompositionGap[];
}

function gapOf(college: CoreCollege, counts: readonly CollegeCount[]): CompositionGap[] {
  const seats = counts.find((count) => count.college === college);
  if (!seats || seats.held + seats.vacant === 0) return [{ college, reason: 'NO_SEAT' }];
  return seats.held === 0 ? [{ college, reason: 'VACANT' }] : [];
}

/**
 * Are the five core colleges seated in a body, and which ones are not (rule R05, instruction of 2016)? It warns, it never
 * blocks. A reader who sees `MASKED` counts gets no verdict about the two masked colleges: it would tell them apart.
 */
export function compositionOf(counts: readonly CollegeCount[], seesMasked: boolean): Composition {
  const judged = CORE_COLLEGES.filter((college) => seesMasked || !isMasked(college));
  return { judged, gaps: judged.flatMap((college) => gapOf(college, counts)) };
}
