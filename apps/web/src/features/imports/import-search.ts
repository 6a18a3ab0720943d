import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Outcome } from '@trame/domain/imports/choices';
import { z } from 'zod';

/** Filters of the preview in the words of the address. */
export const SHOWN = {
  'a-verifier': 'CHECK',
  crees: 'CREATE',
  rapproches: 'MATCH',
  ignores: 'SKIP',
} as const satisfies Record<string, Outcome>;
export type ShownWord = keyof typeof SHOWN;

export const importSearch = z.object({
  etape: z.enum(['colonnes']).optional().catch(undefined),
  afficher: z
    .enum(Object.keys(SHOWN) as [ShownWord, ...ShownWord[]])
    .optional()
    .catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});
export type ImportSearch = z.output<typeof importSearch>;

/** Which step and which lines the address shows, and how to change it. What is left out is cleared. */
export function useImportSearch(): [ImportSearch, (next: ImportSearch) => void] {
  const search = importSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  return [search, (next) => void navigate({ to: '.', search: next, resetScroll: next.etape !== search.etape })];
}
