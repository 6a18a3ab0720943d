interface Span {
  /** Days `YYYY-MM-DD`, both included. */
  from?: string | undefined;
  to?: string | undefined;
}

export const UPCOMING = 'upcoming';
const YEARS_BACK = 3;

/** The periods a list may be narrowed to: what is to come, then the years around today. */
export function periods(today: string): Map<string, Span> {
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, place) => String(year + 1 - place));
  return new Map<string, Span>([
    [UPCOMING, { from: today }],
    ...years.map((name): [string, Span] => [name, { from: `${name}-01-01`, to: `${name}-12-31` }]),
  ]);
}

/** Which of them an address names; an old "to come" begins on its own day and still means it. */
export function periodIn({ from, to }: Span, today: string): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  const found = [...periods(today)].find(([, span]) => span.from === from && span.to === to);
  return found?.[0] ?? UPCOMING;
}
