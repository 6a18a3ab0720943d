import type { PlanProgress, RolledUp } from '@trame/contracts/plan-progress';

/** Where some actions stand: none of them, unless told. */
export const aRollUp = (more: Partial<RolledUp> = {}): RolledUp => ({
  ...{ actions: 0, counted: 0, progress: null },
  heaps: { done: 0, running: 0, late: 0, toStart: 0, left: 0 },
  onTime: { inTime: 0, late: 0, untold: 0, rate: null },
  ...more,
});

/** How far a plan without actions is. */
export const someProgress = (more: Partial<PlanProgress> = {}): PlanProgress => ({
  ...{ today: '2026-11-30', title: 'Contrat local 2025-2029' },
  ...{ whole: aRollUp(), parts: 0, headings: [], unfiled: aRollUp(), breakdowns: [], late: [], lateCount: 0 },
  ...more,
});
