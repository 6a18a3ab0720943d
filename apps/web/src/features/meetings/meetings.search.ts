import { meetingsQuery } from '@trame/contracts/meetings';
import { z } from 'zod';

const { body, chip, from, to } = meetingsQuery.shape;

/** The filters of the contract; what an address got wrong is left out. `planifier` opens the drawer. */
export const listSearch = z.object({
  body: body.catch(undefined),
  chip: chip.catch(undefined),
  from: from.catch(undefined),
  to: to.catch(undefined),
  planifier: z.literal('oui').optional().catch(undefined),
});
export type ListSearch = z.output<typeof listSearch>;
