import { type DiagnosisQuery, diagnosisQuery } from '@trame/contracts/diagnosis';
import { z } from 'zod';

const known = diagnosisQuery.shape;

/** What an address of the diagnosis holds, each part falling back to "none" when it is something else. */
export const diagnosisSearch = z.object({
  vue: z.enum(['liste', 'manques']).optional().catch(undefined),
  nature: known.kind.catch(undefined),
  theme: known.theme.catch(undefined),
  public: known.public.catch(undefined),
  lieu: known.unit.catch(undefined),
  objectif: known.objective.catch(undefined),
  seulement: known.only.catch(undefined),
  texte: known.text.catch(undefined),
});
export type DiagnosisSearch = z.output<typeof diagnosisSearch>;

/** The same question as the API understands it. */
export function diagnosisQueryOf(search: DiagnosisSearch): DiagnosisQuery {
  const { nature: kind, theme, public: whom, lieu: unit, objectif: objective, seulement: only, texte: text } = search;
  const asked = { kind, theme, public: whom, unit, objective, only, text };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** How many filters hide something. */
export const activeFilters = (search: DiagnosisSearch): number => Object.keys(diagnosisQueryOf(search)).length;
