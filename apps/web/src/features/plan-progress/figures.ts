import type { RolledUp } from '@trame/contracts/plan-progress';

/** The columns of every table of the page, in order. */
export const FIGURES = [
  ...(['actions', 'counted', 'progress', 'done', 'running', 'late', 'toStart', 'left'] as const),
  ...(['inTime', 'outOfTime', 'untold', 'rate'] as const),
] as const;
export type Figure = (typeof FIGURES)[number];

/** One figure; `null` is unknown. */
export function figureOf({ actions, counted, progress, heaps, onTime }: RolledUp, figure: Figure): number | null {
  const others = { actions, counted, progress, outOfTime: onTime.late };
  const { inTime, untold, rate } = onTime;
  return { ...heaps, ...others, inTime, untold, rate }[figure];
}
