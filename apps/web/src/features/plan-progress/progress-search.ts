import { type PlanProgressQuery, planProgressQuery } from '@trame/contracts/plan-progress';
import { z } from 'zod';

const known = planProgressQuery.shape;

/** What an address of the page holds: the filters of the plan that it shares, each falling back to "none". */
export const progressSearch = z.object({
  roadmap: known.roadmap.catch(undefined),
  body: known.body.catch(undefined),
  lead: known.lead.catch(undefined),
  before: known.before.catch(undefined),
  text: known.text.catch(undefined),
  whose: known.whose.catch(undefined),
  framework: known.framework.catch(undefined),
  theme: known.theme.catch(undefined),
  public: known.public.catch(undefined),
});
export type ProgressSearch = z.output<typeof progressSearch>;

/** The wall shows one chart at a time: the first is 1. */
export const wallSearch = progressSearch.extend({
  ecran: z.coerce.number().int().min(1).max(99).optional().catch(undefined),
});

/** What the API is asked. */
export function progressQueryOf(search: ProgressSearch): PlanProgressQuery {
  const asked = Object.keys(known).map((filter) => [filter, search[filter as keyof ProgressSearch]] as const);
  return planProgressQuery.parse(Object.fromEntries(asked.filter(([, value]) => value !== undefined)));
}

/** How many filters hide something; another roadmap hides nothing. */
export const activeFilters = (search: ProgressSearch): number =>
  Object.keys(progressQueryOf({ ...search, roadmap: undefined })).length;
