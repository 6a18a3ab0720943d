import { addDays } from '@trame/domain/time/wall-clock';

/** A month as the address says it, `2026-12`, with its neighbours. */
export interface Month {
  month: string;
  first: string;
  before: string;
  after: string;
}

const LONGEST = 31;

/** The month named, else the one of `today`. */
export function monthOf(named: string | undefined, today: string): Month {
  const month = named ?? today.slice(0, 7);
  const first = `${month}-01`;
  return { month, first, before: addDays(first, -1).slice(0, 7), after: addDays(first, LONGEST).slice(0, 7) };
}
