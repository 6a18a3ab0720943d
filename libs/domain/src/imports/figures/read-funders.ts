import { BUDGET_FIGURES } from '../../action-plan/budget.ts';
import { fold, wordsOf } from '../cells/fold.ts';
import type { RowReader } from '../row-reader.ts';
import { wordsIn } from '../sheet.ts';
import { readBudgetItem } from './budget-cell.ts';
import { type BudgetItem, NO_BUDGET } from './figures.ts';
import { BETWEEN, fundersText } from './figures-summary.ts';
import { unquoted } from './list-cell.ts';
import { exactText, type FigureReading, textsOf } from './reading.ts';

/**
 * Puts whose money it is on the lines of a budget, out of the column of funders. In a cell of free words a funder is an
 * organisation only when the council or the file knows it; other words are kept as the label.
 */
export function readFunders(reader: RowReader, reading: FigureReading, lines: readonly BudgetItem[]): BudgetItem[] {
  if (!reader.isFilled('FUNDERS')) return [...lines];
  const [column = null] = reader.columnsOf('FUNDERS');
  if (reading.whole) {
    const funder = wordsIn(column === null ? '' : exactText(reader, column));
    return lines.length === 0
      ? [{ ...NO_BUDGET, funder }]
      : lines.map((line) => ({ ...line, funder: line.funder || funder }));
  }
  const text = cellText(reader);
  const free = (name: string, line: BudgetItem = NO_BUDGET) => withFunder(line, unquoted(name), reading);
  const pieces = textsOf(text, reading);
  if (lines.length === 0) return pieces.map((piece) => priced(piece) ?? free(piece));
  if (saysAgain(text, pieces, lines)) return [...lines];
  const bare = lines.filter(({ funder }) => funder === '');
  if (bare.length === lines.length && (lines.length === 1 || pieces.length === lines.length))
    return lines.map((line, at) => free(lines.length === 1 ? text : (pieces[at] ?? ''), line));
  reader.tell('LISTS_UNEVEN', column, text);
  return [...lines, ...pieces.filter((piece) => !isNamed(piece, lines)).map((piece) => free(piece))];
}

function cellText(reader: RowReader): string {
  const texts = new Set<string>();
  for (const column of reader.columnsOf('FUNDERS')) {
    const text = exactText(reader, column);
    if (text !== '') texts.add(text);
  }
  return [...texts].join(BETWEEN);
}

/** "ARS : 3 000 €" in the column of funders is a line of its own. */
function priced(piece: string): BudgetItem | null {
  const { item } = readBudgetItem(piece, 'requestedCents');
  return item.funder !== '' && BUDGET_FIGURES.some((figure) => item[figure] !== null) ? item : null;
}

function withFunder(line: BudgetItem, name: string, { isOrganization }: FigureReading): BudgetItem {
  if (isOrganization(name)) return { ...line, funder: name };
  return { ...line, label: [line.label, name].filter(Boolean).join(', ') };
}

const isNamed = (piece: string, lines: readonly BudgetItem[]): boolean =>
  lines.some(({ funder, label }) => [funder, label, `${funder}, ${label}`].some((name) => fold(name) === fold(piece)));

const BETWEEN_NAMES = new Set(['et', 'and', 'plus']);

/** Does the cell only name again the funders of the lines, one by one or as our own files sum them up? */
function saysAgain(text: string, pieces: readonly string[], lines: readonly BudgetItem[]): boolean {
  if (fold(text) === fold(fundersText(lines))) return true;
  if (pieces.every((piece) => isNamed(piece, lines))) return true;
  const named = new Set(lines.flatMap(({ funder }) => wordsOf(funder)));
  return named.size > 0 && wordsOf(text).every((word) => named.has(word) || BETWEEN_NAMES.has(word));
}
