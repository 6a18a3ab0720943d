/** A year, a month or a day: ISO 8601 as far as it is known. */
export const OBSERVED = /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const TYPED = [
  /^(?<year>\d{4})$/,
  /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})(-(?<day>\d{2}))?$/,
] as const;

const two = (digits: string): string => digits.padStart(2, '0');

/** Is it a year, a month or a day that exists, from 1900 on? `2025-02-30` is none. */
export function isObserved(value: string): boolean {
  if (!OBSERVED.test(value)) return false;
  const whole = `${value}${'-01-01'.slice(value.length - 4)}`;
  const read = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(whole);
}

/**
 * What somebody typed: `2025`, `03/2025`, `12/03/2025`, or ISO; dots and dashes do too. `null` when it is none of these,
 * or no such day.
 */
export function readObserved(typed: string): string | null {
  for (const form of TYPED) {
    const { year, month, day } = form.exec(typed.trim())?.groups ?? {};
    if (!year) continue;
    const iso = [year, ...[month, day].flatMap((part) => (part ? [two(part)] : []))].join('-');
    return isObserved(iso) ? iso : null;
  }
  return null;
}

/** The same as it is typed: `12/03/2025`, `03/2025`, `2025`. */
export const typedObserved = (observed: string): string => observed.split('-').toReversed().join('/');
