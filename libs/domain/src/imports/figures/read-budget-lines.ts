import { BUDGET_FIGURES, type BudgetFigure } from '../../action-plan/budget.ts';
import { nameKey } from '../cells/fold.ts';
import { AMOUNT_FIELDS } from '../column-part.ts';
import type { RowReader } from '../row-reader.ts';
import { wordsIn } from '../sheet.ts';
import { readBudgetItem } from './budget-cell.ts';
import { type BudgetItem, LONGEST_FIGURE, NO_BUDGET } from './figures.ts';
import { BETWEEN } from './figures-summary.ts';
import { piecesOf } from './list-cell.ts';
import { readFunders } from './read-funders.ts';
import { exactText, type FigureReading, keepFitting, LONGEST_REMARK, partOf, textsOf } from './reading.ts';

/** The lines of a budget out of the columns of one row: amounts, years, funders, what they are for. */
export function readBudgetLines(reader: RowReader, reading: FigureReading): BudgetItem[] {
  const amounts = BUDGET_FIGURES.flatMap((figure) =>
    reader.columnsOf(AMOUNT_FIELDS[figure]).map((column) => ({ figure, column })),
  ).reduce<BudgetItem[]>((lines, place) => withColumn(lines, reader, reading, place), []);
  const named = readLabels(reader, reading, readFunders(reader, reading, amounts));
  const { name } = LONGEST_FIGURE;
  return keepFitting(reader, readYear(reader, named), ({ funder, label }) => [
    [funder, name],
    [label, name],
  ]);
}

interface AmountColumn {
  readonly figure: BudgetFigure;
  readonly column: number;
}

function withColumn(lines: readonly BudgetItem[], reader: RowReader, reading: FigureReading, place: AmountColumn) {
  const { year, funder } = partOf(reading, place.column);
  const read = textsOf(exactText(reader, place.column), reading).map((piece) => ({
    piece,
    ...readBudgetItem(piece, place.figure),
  }));
  for (const code of new Set(read.map(({ said }) => said?.code))) {
    const alike = read.filter(({ said }) => said?.code === code);
    const proposals = alike.map(({ said }) => said?.proposal).filter(Boolean);
    const text = alike
      .map(({ piece }) => piece)
      .join(BETWEEN)
      .slice(0, LONGEST_REMARK);
    if (code) reader.tell(code, place.column, text, proposals.join(BETWEEN) || null);
  }
  const items = read.map(({ item }) => ({ ...item, year: item.year ?? year, funder: item.funder || funder }));
  return joined(lines, items, place.figure);
}

/** The amounts of one column joined with those of the columns before: "ARS demandé" and "ARS accordé" are one line. */
function joined(before: readonly BudgetItem[], items: readonly BudgetItem[], figure: BudgetFigure): BudgetItem[] {
  const lines = [...before];
  const free = new Set(before.keys());
  for (const item of items) {
    if (before.some((line) => isRepeated(line, item, figure))) continue;
    const same = [...free].filter((at) => isCompanion(lines[at], item, figure));
    const exact = same.find((at) => lines[at]?.label === item.label);
    const at = exact ?? (same.length === 1 ? same[0] : undefined);
    const line = at === undefined ? undefined : lines[at];
    if (at === undefined || !line) {
      lines.push(item);
      continue;
    }
    free.delete(at);
    lines[at] = { ...line, label: line.label || item.label, [figure]: item[figure] };
  }
  return lines;
}

const isCompanion = (line: BudgetItem | undefined, item: BudgetItem, figure: BudgetFigure): boolean =>
  line !== undefined &&
  line[figure] === null &&
  line.year === item.year &&
  nameKey(line.funder) === nameKey(item.funder) &&
  (line.label === item.label || line.label === '' || item.label === '');

/** Two columns that hold the same amount of the same thing say it twice. */
const isRepeated = (line: BudgetItem, item: BudgetItem, figure: BudgetFigure): boolean =>
  item[figure] !== null &&
  line[figure] === item[figure] &&
  line.year === item.year &&
  nameKey(line.funder) === nameKey(item.funder) &&
  line.label === item.label;

/** What the money is for: of each line where there are as many, else of the one line there is. */
function readLabels(reader: RowReader, reading: FigureReading, lines: readonly BudgetItem[]): BudgetItem[] {
  return reader.columnsOf('BUDGET_LABEL').reduce<BudgetItem[]>(
    (all, column) => {
      const text = exactText(reader, column);
      if (text === '') return all;
      const pieces = reading.whole || all.length < 2 ? [text] : piecesOf(text);
      const labelled = (line: BudgetItem, piece = '') => ({
        ...line,
        label: [line.label, piece].filter(Boolean).join(', '),
      });
      if (all.length === 0) return [{ ...NO_BUDGET, label: text }];
      if (pieces.length === all.length) return all.map((line, at) => labelled(line, pieces[at]));
      reader.tell('LISTS_UNEVEN', column, text);
      return [...all, { ...NO_BUDGET, label: wordsIn(text) }];
    },
    [...lines],
  );
}

/** The year of the whole row, for the lines that name none; without a line it dates nothing. */
function readYear(reader: RowReader, lines: readonly BudgetItem[]): BudgetItem[] {
  if (lines.length === 0 || !reader.isFilled('YEAR')) return [...lines];
  const { column, text } = reader.first('YEAR');
  const year = /^\d{4}$/u.test(text) ? Number(text) : 0;
  if (year >= 2000 && year <= 2100) return lines.map((line) => ({ ...line, year: line.year ?? year }));
  reader.tell('YEAR_UNREADABLE', column, text);
  return lines.map((line) => ({ ...line, label: [text, line.label].filter(Boolean).join(', ') }));
}
