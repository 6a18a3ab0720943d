import { PLAN_SORTS, planQuery } from '@trame/contracts/action-plan-answers';
import { z } from 'zod';

/** The filters of the contract, each falling back to "none" when an address holds something else; the view; and the form that adds. */
export const planSearch = z.object({
  vue: z.enum(['arbre', 'tableau']).optional().catch(undefined),
  ajouter: z.literal('oui').optional().catch(undefined),
  body: planQuery.shape.body.catch(undefined),
  lead: planQuery.shape.lead.catch(undefined),
  status: planQuery.shape.status.catch(undefined),
  only: planQuery.shape.only.catch(undefined),
  before: planQuery.shape.before.catch(undefined),
  text: planQuery.shape.text.catch(undefined),
  whose: planQuery.shape.whose.catch(undefined),
  sort: planQuery.shape.sort.catch(undefined),
  direction: planQuery.shape.direction.catch(undefined),
});
export type PlanSearch = z.output<typeof planSearch>;

/** What the API is asked: the filters, and the order of the table; the tree has one order, the plan's. */
export function planQueryOf({ vue, ajouter: _, sort, direction, ...filters }: PlanSearch) {
  const asked = vue === 'tableau' ? { ...filters, sort, direction } : filters;
  return planQuery.parse(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)));
}

/** How many filters hide something. */
export const activeFilters = ({ vue: _, ajouter: __, sort: ___, direction: ____, ...filters }: PlanSearch): number =>
  Object.values(filters).filter((value) => value !== undefined).length;

/** One click sorts up, the next down, the third gives the plan's own order back. */
export function nextSort({ sort, direction }: PlanSearch, column: string): Pick<PlanSearch, 'sort' | 'direction'> {
  if (column !== sort) return { sort: PLAN_SORTS.find((known) => known === column), direction: undefined };
  return direction === 'desc' ? { sort: undefined, direction: undefined } : { sort, direction: 'desc' };
}
