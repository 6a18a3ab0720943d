import { type PlanProgressQuery, planProgressQuery } from '@trame/contracts/plan-progress';
import { z } from 'zod';

const known = planProgressQuery.shape;

/** What an address of the page holds: the filters of the plan that it shares, each falling back to "none". */
export const progressSearch = z.object({
  body: known.body.catch(undefined),
  lead: known.lead.catch(undefined),
  before: known.before.catch(undefined),
  text: known.text.catch(undefined),
  whose: known.whose.catch(undefined),
});
export type ProgressSearch = z.output<typeof progressSearch>;

/** The wall shows one chart at a time: the first is 1. */
export const wallSearch = progressSearch.extend({
  ecran: z.coerce.number().int().min(1).max(99).optional().catch(undefined),
});

/** What the API is asked. */
export const progressQueryOf = ({ body, lead, before, text, whose }: ProgressSearch): PlanProgressQuery =>
  planProgressQuery.parse(
    Object.fromEntries(Object.entries({ body, lead, before, text, whose }).filter(([, value]) => value !== undefined)),
  );

/** How many filters hide something. */
export const activeFilters = (search: ProgressSearch): number => Object.keys(progressQueryOf(search)).length;
