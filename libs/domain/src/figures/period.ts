/** Days of a report, `YYYY-MM-DD`, included at both ends. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A period longer than this is refused: nobody reports on it, and every meeting of it would be read. */
export const LONGEST_PERIOD_YEARS = 6;

export const isWithin = ({ from, to }: Period, day: string): boolean => from <= day && day <= to;

/** The day on which what has no history is read: the last one of the period, today when it is not over. */
export const asOfDay = ({ to }: Period, today: string): string => (to < today ? to : today);

export const yearOfDay = (day: string): number => Number(day.slice(0, 4));

/** Calendar years the period touches, the first one first. */
export function yearsTouched({ from, to }: Period): number[] {
  const first = yearOfDay(from);
  return Array.from({ length: yearOfDay(to) - first + 1 }, (_, at) => first + at);
}

/** Calendar years that lie in the period from the first day to the last and are over. */
export const wholeYears = (period: Period, today: string): number[] =>
  yearsTouched(period).filter(
    (year) => period.from <= `${year}-01-01` && `${year}-12-31` <= period.to && `${year}-12-31` < today,
  );

export const yearPeriod = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });
