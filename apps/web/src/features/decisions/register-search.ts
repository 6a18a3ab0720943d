import type { DecisionsQuery } from '@trame/contracts/decisions';
import { APPLICATIONS, DECISION_KINDS } from '@trame/domain/decisions/decision-kind';
import { FOLLOW_UPS } from '@trame/domain/decisions/follow-up';
import { z } from 'zod';
import { FOLLOW_UP_WORDS } from '../../platform/decisions/follow-ups.ts';

/** What the address of the register says. The words of a search stay out of it: a decision may name somebody. */
export const registerSearch = z.object({
  instance: z.uuid().optional().catch(undefined),
  annee: z.number().int().min(2000).max(2100).optional().catch(undefined),
  forme: z.enum(DECISION_KINDS).optional().catch(undefined),
  etat: z.enum(APPLICATIONS).optional().catch(undefined),
  suivi: z.enum(Object.values(FOLLOW_UP_WORDS)).optional().catch(undefined),
});
export type RegisterSearch = z.output<typeof registerSearch>;

/** The same question as the API understands it. */
export const toQuery = ({ instance, annee, forme, etat, suivi }: RegisterSearch, words: string): DecisionsQuery => ({
  bodyId: instance,
  year: annee,
  kind: forme,
  application: etat,
  waits: FOLLOW_UPS.find((one) => FOLLOW_UP_WORDS[one] === suivi),
  text: words || undefined,
});
