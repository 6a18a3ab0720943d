import type { z } from 'zod';
import { exampleOf, wholeSchema } from '../../src/platform/http/example.ts';

/** Names of the parts of an object type: what a query or a path may hold. */
export const namesIn = (type: z.ZodType | undefined): string[] =>
  type ? Object.keys(wholeSchema(type, 'input').properties ?? {}) : [];

/** What a query must hold, as it is written in an address. */
export function neededQuery(type: z.ZodType | undefined): URLSearchParams {
  if (!type) return new URLSearchParams();
  const full = exampleOf(type) as Record<string, unknown>;
  return new URLSearchParams((wholeSchema(type, 'input').required ?? []).map((name) => [name, String(full[name])]));
}
