import { planQuery } from '@trame/contracts/action-plan-answers';
import { z } from 'zod';

/** The filters of the contract, each falling back to "none" when an address holds something else; and the view. */
export const planSearch = z.object({
  vue: z.enum(['arbre', 'tableau']).optional().catch(undefined),
  body: planQuery.shape.body.catch(undefined),
  lead: planQuery.shape.lead.catch(undefined),
  status: planQuery.shape.status.catch(undefined),
  only: planQuery.shape.only.catch(undefined),
  before: planQuery.shape.before.catch(undefined),
  text: planQuery.shape.text.catch(undefined),
  sort: planQuery.shape.sort.catch(undefined),
});
export type PlanSearch = z.output<typeof planSearch>;

/** What the API is asked: the address without the view, and without what was left out. */
export function planQueryOf({ vue: _, ...filters }: PlanSearch) {
  return planQuery.parse(Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)));
}

/** How many filters hide something. */
export const activeFilters = ({ vue: _, sort: __, ...filters }: PlanSearch): number =>
  Object.values(filters).filter((value) => value !== undefined).length;
