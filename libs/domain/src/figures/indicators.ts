import { latestOf, shareReached } from '../action-plan/measured.ts';
import { type FigureRow, type FiguresSection, figure, known, maybe, UNKNOWN } from './figure.ts';
import { isWithin, type Period } from './period.ts';
import type { FiguresSnapshot, SnapshotIndicator } from './snapshot.ts';

/** What was known at the end of the period: later measurements are of the next one. */
const knownBy = (indicator: SnapshotIndicator, day: string): SnapshotIndicator => ({
  ...indicator,
  measurements: indicator.measurements.filter(({ measuredOn }) => measuredOn <= day),
});

function rowOf(indicator: SnapshotIndicator): FigureRow {
  const { id, label, unit, action, baseline, target, measurements } = indicator;
  return {
    key: id,
    label: `${action} : ${label}${unit ? ` (${unit})` : ''}`,
    depth: 0,
    cells: [
      maybe(baseline),
      maybe(target),
      maybe(latestOf(measurements)?.value ?? null),
      maybe(shareReached(indicator)),
    ],
  };
}

/** Indicators of the plan against their targets, at the end of the period. */
export function indicatorsSection({ plan }: FiguresSnapshot, period: Period, day: string): FiguresSection {
  const all = (plan?.indicators ?? []).map((one) => knownBy(one, day));
  const measured = all.filter(({ measurements }) =>
    measurements.some(({ measuredOn }) => isWithin(period, measuredOn)),
  );
  const reached = all.filter((one) => (shareReached(one) ?? 0) >= 100);
  const count = (some: readonly unknown[]) => (plan ? known(some.length) : UNKNOWN);
  return {
    key: 'INDICATORS',
    inner: false,
    figures: [
      figure('INDICATORS', count(all)),
      figure('INDICATORS_MEASURED', count(measured)),
      figure('INDICATORS_REACHED', count(reached)),
    ],
    tables: [
      {
        key: 'INDICATORS',
        columns: ['BASELINE', 'TARGET', 'MEASURED', 'REACHED'],
        rows: all.map(rowOf),
        about: null,
        overlapping: false,
      },
    ],
  };
}
