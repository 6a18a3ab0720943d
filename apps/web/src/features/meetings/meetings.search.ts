import { meetingsQuery } from '@trame/contracts/meetings';
import { z } from 'zod';

const { body, chip, from, to } = meetingsQuery.shape;

const VIEWS = ['mois', 'semaine', 'annee'] as const;
/** A view that draws days; without one in the address it is the list. */
export type CalendarView = (typeof VIEWS)[number];

/** The filters of the contract, the view and what it shows; what an address got wrong is left out. `planifier` opens the drawer, `abonnement` the window of feeds. */
export const listSearch = z.object({
  body: body.catch(undefined),
  chip: chip.catch(undefined),
  from: from.catch(undefined),
  to: to.catch(undefined),
  vue: z.enum(VIEWS).optional().catch(undefined),
  /** `2026-12` */
  mois: z
    .string()
    .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  /** ISO week: `2026-W49` */
  semaine: z
    .string()
    .regex(/^(19|20)\d\d-W(0[1-9]|[1-4]\d|5[0-3])$/)
    .optional()
    .catch(undefined),
  annee: z
    .string()
    .regex(/^(19|20)\d\d$/)
    .optional()
    .catch(undefined),
  planifier: z.literal('oui').optional().catch(undefined),
  abonnement: z.literal('oui').optional().catch(undefined),
});
export type ListSearch = z.output<typeof listSearch>;
