import type { FigureTable } from '@trame/contracts/figures';
import { FIGURE_COLUMNS, type FigureColumn, type FigureTableKey, type Said } from '@trame/domain/figures/figure';
import { type BarRow, BarRows } from '@trame/ui/bar-rows';
import { CountBars } from '@trame/ui/count-bars';
import { ProgressBar } from '@trame/ui/progress-bar';
import { type Segment, StackBar, StackLegend, type Tone } from '@trame/ui/stack-bar';
import { useTranslation } from 'react-i18next';
import type { FigureWords } from './use-figure-words.ts';

/** How a table is drawn: bars of one column, shares of 100 with what they are of, or a whole shared among columns. */
type Drawing =
  | { kind: 'COUNT'; column: FigureColumn }
  | { kind: 'SHARE'; column: FigureColumn; of: FigureColumn }
  | { kind: 'STACK'; parts: readonly (readonly [Tone, FigureColumn])[] };

const SEATS: Drawing = {
  kind: 'STACK',
  parts: [
    ['ok', 'HELD'],
    ['todo', 'VACANT'],
  ],
};
const PROGRESS: Drawing = { kind: 'SHARE', column: 'PROGRESS', of: 'ACTIONS' };

const DRAWINGS: Readonly<Record<FigureTableKey, Drawing>> = {
  MEETINGS_BY_BODY: { kind: 'COUNT', column: 'MEETINGS' },
  PRESENCE_BY_COLLEGE: { kind: 'SHARE', column: 'RATE', of: 'EXPECTED' },
  SEATS_BY_COLLEGE: SEATS,
  SEATS_BY_BODY: SEATS,
  ACTIONS_BY_STATUS: { kind: 'COUNT', column: 'ACTIONS' },
  ACTIONS_BY_HEADING: PROGRESS,
  ACTIONS_BY_THEME: PROGRESS,
  ACTIONS_BY_BODY: PROGRESS,
  ACTIONS_BY_FRAMEWORK: PROGRESS,
  INDICATORS: { kind: 'SHARE', column: 'REACHED', of: 'MEASURED' },
  DECISIONS_BY_BODY: {
    kind: 'STACK',
    parts: [
      ['ok', 'APPLIED'],
      ['run', 'TO_APPLY'],
      ['todo', 'OVERTAKEN'],
    ],
  },
  DECISIONS_BY_KIND: { kind: 'COUNT', column: 'NUMBER' },
  CELL_YEARS: { kind: 'COUNT', column: 'SITUATIONS' },
  CELL_COUNTERS: { kind: 'COUNT', column: 'SITUATIONS' },
  BUDGET_BY_FUNDER: { kind: 'COUNT', column: 'GRANTED' },
};

/** An amount is longer than a number: the longest bar leaves it its place. */
const ROOM_FOR_MONEY = 1.3;

interface TableChartProps {
  table: FigureTable;
  title: string;
  words: FigureWords;
}

const cellOf = ({ columns }: FigureTable, cells: readonly Said[], column: FigureColumn): Said =>
  cells[columns.indexOf(column)] ?? { state: 'UNKNOWN', value: null };

const idOf = ({ key }: { key: string | null }): string => key ?? 'none';

/** The picture of a table, with its numbers in words. */
export function TableChart({ table, title, words }: TableChartProps) {
  const { t } = useTranslation('figures');
  const drawing = DRAWINGS[table.key];
  if (drawing.kind === 'COUNT') {
    const values = table.rows.map(({ cells }) => cellOf(table, cells, drawing.column).value ?? 0);
    return (
      <CountBars
        caption={title}
        captionHidden
        heads={[t('line'), t(`column.${drawing.column}`)]}
        most={Math.max(1, ...values) * (FIGURE_COLUMNS[drawing.column] === 'CENTS' ? ROOM_FOR_MONEY : 1)}
        bars={table.rows.map((row) => {
          const said = cellOf(table, row.cells, drawing.column);
          return {
            id: idOf(row),
            label: words.row(table, row),
            value: said.value,
            said: words.cell(said, drawing.column),
          };
        })}
      />
    );
  }
  const rows = drawing.kind === 'SHARE' ? shareRows(table, drawing, words) : stackRows(table, drawing, words);
  const [said, note] =
    drawing.kind === 'SHARE'
      ? [t(`column.${drawing.column}`), t(`column.${drawing.of}`)]
      : [t(`column.${drawing.parts[0]?.[1] ?? 'NUMBER'}`), t('total')];
  return (
    <>
      {drawing.kind === 'STACK' ? (
        <StackLegend parts={drawing.parts.map(([tone, column]) => ({ tone, label: t(`column.${column}`) }))} />
      ) : null}
      <BarRows caption={title} heads={[t('line'), t('bar'), said, note]} rows={rows} />
    </>
  );
}

function shareRows(table: FigureTable, { column, of }: Drawing & { kind: 'SHARE' }, words: FigureWords): BarRow[] {
  return table.rows.map((row) => {
    const said = cellOf(table, row.cells, column);
    const label = words.row(table, row);
    return {
      ...{ id: idOf(row), label, depth: row.depth, said: words.cell(said, column) },
      note: words.note(cellOf(table, row.cells, of), of),
      bar: said.value === null ? null : <ProgressBar label={label} value={Math.min(100, Math.max(0, said.value))} />,
    };
  });
}

function stackRows(table: FigureTable, { parts }: Drawing & { kind: 'STACK' }, words: FigureWords): BarRow[] {
  const sums = table.rows.map(({ cells }) =>
    parts.reduce((sum, [, column]) => sum + (cellOf(table, cells, column).value ?? 0), 0),
  );
  const most = Math.max(1, ...sums);
  return table.rows.map((row, at) => {
    const sum = sums[at] ?? 0;
    const segments = parts.map(
      ([tone, column]): Segment => ({
        tone,
        value: cellOf(table, row.cells, column).value ?? 0,
        label: words.column(column),
      }),
    );
    const first = parts[0]?.[1] ?? 'NUMBER';
    const label = words.row(table, row);
    return {
      ...{ id: idOf(row), label, depth: row.depth, width: (100 * sum) / most },
      said: words.cell(cellOf(table, row.cells, first), first),
      note: words.outOf(sum),
      bar: sum > 0 ? <StackBar label={label} segments={segments} /> : null,
    };
  });
}
