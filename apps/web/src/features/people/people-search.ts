import { PEOPLE_LISTS } from '@trame/contracts/people';
import { COLLEGES } from '@trame/domain/bodies/college';
import { z } from 'zod';

/** What the address of the directory says. The words of a search stay out of it: no person's name in an address. */
export const peopleSearch = z.object({
  instance: z.uuid().optional().catch(undefined),
  organisme: z.uuid().optional().catch(undefined),
  college: z.enum(COLLEGES).optional().catch(undefined),
  liste: z.enum(PEOPLE_LISTS).optional().catch(undefined),
  /** Opens the form of a new person. */
  ajouter: z.literal('oui').optional().catch(undefined),
  tri: z.enum(['organization', 'mandateEnd']).optional().catch(undefined),
});
export type PeopleSearch = z.output<typeof peopleSearch>;
