import { isPeriod } from '@trame/contracts/figures';
import { day } from '@trame/contracts/shapes';
import { type Period, yearOfDay, yearPeriod } from '@trame/domain/figures/period';
import { z } from 'zod';

/** What an address of the page holds: a year, half of one (`2026-2`) or two days; and the reading. */
export const figuresSearch = z.object({
  annee: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  semestre: z
    .string()
    .regex(/^20\d{2}-[12]$/)
    .optional()
    .catch(undefined),
  du: day.optional().catch(undefined),
  au: day.optional().catch(undefined),
  lecture: z.enum(['partage']).optional().catch(undefined),
});
export type FiguresSearch = z.output<typeof figuresSearch>;

/** How a period is chosen. */
export type PeriodKind = 'year' | 'semester' | 'free';

/** `2026-1`: January to June; `2026-2`: July to December. */
export function semesterPeriod(semester: string): Period {
  const [year, half] = semester.split('-');
  return half === '1' ? { from: `${year}-01-01`, to: `${year}-06-30` } : { from: `${year}-07-01`, to: `${year}-12-31` };
}

export const semesterOf = (today: string): string => `${yearOfDay(today)}-${today.slice(5) <= '06-30' ? 1 : 2}`;

/** The period that an address asks for: the year of today where it asks for none that exists. */
export function periodOf({ annee, semestre, du, au }: FiguresSearch, today: string): { kind: PeriodKind } & Period {
  if (du && au && isPeriod({ from: du, to: au })) return { kind: 'free', from: du, to: au };
  if (semestre) return { kind: 'semester', ...semesterPeriod(semestre) };
  return { kind: 'year', ...yearPeriod(annee ?? yearOfDay(today)) };
}
