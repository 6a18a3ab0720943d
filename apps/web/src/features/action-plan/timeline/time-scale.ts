import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import type { PlanMilestone, TimeScale } from '@trame/contracts/plan-views';

/** First and last year drawn, both included. */
interface Years {
  from: number;
  to: number;
}

const YEARS_BEFORE = 10;
const YEARS_AFTER = 15;

/**
 * The years that hold every date of the plan, its roadmap, its milestones and today. A date mistyped into another century does not
 * stretch them: its bar stands at the edge.
 */
export function spanOf({ roadmap, actions, today }: Plan, milestones: readonly PlanMilestone[] = []): Years {
  const dates = [
    roadmap?.startsOn,
    roadmap?.endsOn,
    today,
    ...actions.flatMap(({ startsOn, dueOn }) => [startsOn, dueOn]),
    ...milestones.map(({ dueOn }) => dueOn),
  ];
  const now = Number(today.slice(0, 4));
  const years = dates
    .filter((date): date is string => typeof date === 'string')
    .map((date) => Number(date.slice(0, 4)))
    .map((year) => Math.min(now + YEARS_AFTER, Math.max(now - YEARS_BEFORE, year)));
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** One part of the scale: the year, the half-year (1 or 2) or the month (1 to 12) it is. */
export interface Part {
  year: number;
  place: number;
}

const PARTS: Record<TimeScale, number> = { annees: 1, semestres: 2, mois: 12 };

/** The parts a scale cuts the years into, in order. */
export function partsOf({ from, to }: Years, scale: TimeScale): Part[] {
  const count = PARTS[scale];
  return Array.from({ length: (to - from + 1) * count }, (_, index) => ({
    year: from + Math.floor(index / count),
    place: (index % count) + 1,
  }));
}

/** First and last day of an action; one day alone when only that one is known. */
export function periodOf({ startsOn, dueOn }: ActionRow): { start: string; end: string } | null {
  const end = dueOn ?? startsOn;
  return end ? { start: startsOn ?? end, end } : null;
}
