/** What is counted to know whether an action changes something; numbers are in the unit of the indicator. */
export interface Measured {
  baseline: number | null;
  target: number | null;
  measurements: readonly { value: number; measuredOn: string }[];
}

/** The latest measurement by day; `null` before the first. */
export function latestOf<M extends { measuredOn: string }>(measurements: readonly M[]): M | null {
  return measurements.toSorted((a, b) => a.measuredOn.localeCompare(b.measuredOn)).at(-1) ?? null;
}

/**
 * How much of the way from the baseline to the target is done, in whole percents; may be below 0 or above 100. An
 * indicator that should go down is read the same way. `null` without target or measurement, or with nothing to cover;
 * without baseline the way starts at 0.
 */
export function shareReached({ baseline, target, measurements }: Measured): number | null {
  const latest = latestOf(measurements);
  const start = baseline ?? 0;
  if (target === null || latest === null || target === start) return null;
  return Math.round(((latest.value - start) / (target - start)) * 100);
}

/** "1 250,5" and "1250.5" as 1250.5; `null` when the text is no number. */
export function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/gu, '').replace(',', '.');
  return /^-?\d{1,12}(?:\.\d{1,4})?$/u.test(plain) ? Number(plain) : null;
}
