import type { Becomes, ComparedFigures, ComparedIndicator, KnownFigures } from './compare-figures.ts';
import type { MostFigures } from './figures.ts';
import { budgetText } from './merge-figures.ts';
import { LONGEST_REMARK } from './reading.ts';

/** What an action has no room for, in words. */
export interface Excess {
  readonly code: 'TOO_MANY_LINES' | 'TOO_MANY_MEASUREMENTS';
  readonly text: string;
  readonly most: number;
}

/** The new lines that find room beside those there are, and the others. */
function fitting<L extends { readonly becomes: Becomes }>(lines: readonly L[], known: number, most: number) {
  let room = most - known;
  const over: L[] = [];
  const kept = lines.filter((line) => {
    if (line.becomes !== 'CREATE') return true;
    room -= 1;
    if (room < 0) over.push(line);
    return room >= 0;
  });
  return { kept, over };
}

const told = (code: Excess['code'], texts: readonly string[], most: number): Excess[] =>
  texts.length === 0 ? [] : [{ code, text: texts.join(' ; ').slice(0, LONGEST_REMARK), most }];

/** Keeps the lines an action has room for, in the order of the file, and tells the others. */
export function withinLimits(
  { budget, indicators, milestones }: ComparedFigures,
  known: KnownFigures,
  { lines, measurements }: MostFigures,
): { figures: ComparedFigures; excess: Excess[] } {
  const money = fitting(budget, known.budget.length, lines);
  const counted = fitting(indicators, known.indicators.length, lines);
  const reached = fitting(milestones, known.milestones.length, lines);
  const measured = counted.kept.map((one) => ({
    one,
    ...fitting(one.measurements, one.known?.measurements.length ?? 0, measurements),
  }));
  const over = [
    ...money.over.map(({ item }) => budgetText(item)),
    ...counted.over.map(({ item }) => item.label),
    ...reached.over.map(({ item }) => item.title),
  ];
  const days = measured.flatMap(({ one, over: tooMany }) =>
    tooMany.map(({ item }) => `${one.item.label} : ${item.value}, ${item.measuredOn}`),
  );
  return {
    figures: {
      budget: money.kept,
      indicators: measured.map(({ one, kept }): ComparedIndicator => ({ ...one, measurements: kept })),
      milestones: reached.kept,
    },
    excess: [...told('TOO_MANY_LINES', over, lines), ...told('TOO_MANY_MEASUREMENTS', days, measurements)],
  };
}
