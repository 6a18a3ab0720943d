import { PLAN_SORTS, type PlanQuery, planQuery } from '@trame/contracts/action-plan-answers';
import { planLook } from '@trame/contracts/plan-views';
import { id } from '@trame/contracts/shapes';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { z } from 'zod';

const known = planQuery.shape;

/**
 * What an address of the plan holds, each part falling back to "none" when it is something else: the view; the roadmap and
 * the filters of the contract; the action read beside the plan; the form that adds; the columns of the table and what its lines are put together by; the scale of the timeline; the month of the calendar; the column a phone shows; what is shown of the actions other councils share.
 */
export const planSearch = z.object({
  vue: planLook.shape.vue.catch(undefined),
  action: id.optional().catch(undefined),
  ajouter: z.literal('oui').optional().catch(undefined),
  columns: planLook.shape.columns.catch(undefined),
  group: planLook.shape.group.catch(undefined),
  zoom: planLook.shape.zoom.catch(undefined),
  mois: z
    .string()
    .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  etape: z.enum(ACTION_STATUSES).optional().catch(undefined),
  conseil: id.optional().catch(undefined),
  partage: z.enum(ACTION_STATUSES).optional().catch(undefined),
  roadmap: known.roadmap.catch(undefined),
  body: known.body.catch(undefined),
  lead: known.lead.catch(undefined),
  status: known.status.catch(undefined),
  only: known.only.catch(undefined),
  before: known.before.catch(undefined),
  text: known.text.catch(undefined),
  framework: known.framework.catch(undefined),
  theme: known.theme.catch(undefined),
  public: known.public.catch(undefined),
  whose: known.whose.catch(undefined),
  sort: known.sort.catch(undefined),
  direction: known.direction.catch(undefined),
});
export type PlanSearch = z.output<typeof planSearch>;

const filtersOf = (search: PlanSearch): Omit<PlanQuery, 'roadmap' | 'sort' | 'direction'> => ({
  body: search.body,
  lead: search.lead,
  status: search.status,
  only: search.only,
  before: search.before,
  text: search.text,
  framework: search.framework,
  theme: search.theme,
  public: search.public,
  whose: search.whose,
});

/** What the API is asked: the roadmap, the filters, and the order of the table; the other views have one order, the plan's. */
export function planQueryOf(search: PlanSearch): PlanQuery {
  const filters = { roadmap: search.roadmap, ...filtersOf(search) };
  const asked = search.vue === 'tableau' ? { ...filters, sort: search.sort, direction: search.direction } : filters;
  return planQuery.parse(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)));
}

/** How many filters hide something. */
export const activeFilters = (search: PlanSearch): number =>
  Object.values(filtersOf(search)).filter((value) => value !== undefined).length;

/** One click sorts up, the next down, the third gives the plan's own order back. */
export function nextSort({ sort, direction }: PlanSearch, column: string): Pick<PlanSearch, 'sort' | 'direction'> {
  if (column !== sort) return { sort: PLAN_SORTS.find((one) => one === column), direction: undefined };
  return direction === 'desc' ? { sort: undefined, direction: undefined } : { sort, direction: 'desc' };
}
