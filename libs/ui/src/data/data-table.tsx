import { memo, type ReactNode } from 'react';
import { Checkbox } from '../controls/choice.tsx';
import { Counter } from '../display/chip.tsx';
import { cx } from '../shared/cx.ts';
import { useStable } from '../shared/use-stable.ts';
import { fill, useWords } from '../words/words.tsx';
import styles from './data-table.module.css';
import { type Sort, SortHeader } from './sort-header.tsx';
import { Table } from './table.tsx';
import { FIRST_LINES, useNear } from './use-near.ts';

export interface Column<Row> {
  id: string;
  /** The head of the column; on a phone it is the label of the value in the card. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row: read with each of its values. One column, the first unless told. */
  names?: boolean | undefined;
  sortable?: boolean | undefined;
  /** Numbers and amounts. */
  align?: 'end' | undefined;
  /** CSS width on a desk. */
  width?: string | undefined;
  /** Not worth a line in the card of a phone. */
  desk?: boolean | undefined;
  /** Buttons alone: nothing to read on paper. */
  unprinted?: boolean | undefined;
}

export interface Selection<Row> {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  /** Names the box: "Sélectionner l'action 1.2.1". */
  label: (row: Row) => string;
}

export interface RowGroup<Row> {
  id: string;
  label: string;
  rows: readonly Row[];
  /** Of all its rows, when only the first are given. */
  count?: number | undefined;
}

interface DataTableProps<Row> {
  /** What the table holds; read first, shown unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean | undefined;
  /** Nothing in its cells takes the focus. */
  scrollable?: boolean | undefined;
  /** While they are the same list, a row that has not changed is not drawn again. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The same rows under headings; without it they follow each other. */
  groups?: readonly RowGroup<Row>[] | undefined;
  rowId: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  selection?: Selection<Row> | undefined;
}

/**
 * A native table, so that the table keys of screen readers work; each row becomes a card on a phone. Of a long one the
 * first rows are drawn whole, the others by their name until they come near or there is time.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, scrollable, columns, rows, groups, rowId, selection } = props;
  const words = useWords().table;
  const flip = useStable((id: string) => selection?.onChange(flipped(selection.chosen, id)));
  const name = useStable((row: Row) => selection?.label(row) ?? '');
  return (
    <Table caption={caption} captionHidden={captionHidden} scrollable={scrollable}>
      <Head {...props} />
      {(groups ?? [{ id: '', label: '', rows, count: undefined }]).map(({ count, ...group }, at) => (
        <tbody key={group.id}>
          {groups ? (
            <tr className={styles['group']}>
              <th scope="rowgroup" colSpan={columns.length + (selection ? 1 : 0)}>
                {group.label}{' '}
                <Counter
                  value={count ?? group.rows.length}
                  label={fill(words.rows, { count: count ?? group.rows.length })}
                />
              </th>
            </tr>
          ) : null}
          {group.rows.map((row, place) => (
            <Line
              key={rowId(row)}
              {...{ row, columns, flip, name }}
              id={rowId(row)}
              count={rows.length}
              isFirst={at === 0 && place < FIRST_LINES}
              isChosen={selection?.chosen.has(rowId(row))}
            />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

interface LineProps<Row> {
  row: Row;
  id: string;
  columns: readonly Column<Row>[];
  /** How many rows the table has, and whether this one is at its top. */
  count: number;
  isFirst: boolean;
  /** `undefined` where nothing is ticked. */
  isChosen: boolean | undefined;
  flip: (id: string) => void;
  name: (row: Row) => string;
}

function DrawnLine<Row>({ row, id, columns, count, isFirst, isChosen, flip, name }: LineProps<Row>) {
  const { ref, near, drawn } = useNear<HTMLTableRowElement>(count, isFirst);
  const naming = columns.find(({ names }) => names) ?? columns[0];
  return (
    <tr ref={ref} className={cx(isChosen && styles['chosen'])}>
      {isChosen === undefined ? null : (
        <td className={styles['tick']}>
          {near ? <Checkbox label={name(row)} labelHidden checked={isChosen} onChange={() => flip(id)} /> : null}
        </td>
      )}
      {columns.map((column) => (
        <Cell key={column.id} column={column} row={row} naming={column === naming} drawn={drawn} />
      ))}
    </tr>
  );
}
const Line = memo(DrawnLine) as typeof DrawnLine;

function flipped(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

function Head<Row>({ columns, rows, rowId, sort, onSort, selection }: DataTableProps<Row>) {
  return (
    <thead>
      <tr>
        {selection ? <TickAll ids={rows.map(rowId)} selection={selection} /> : null}
        {columns.map(({ id, header, sortable, align, width, unprinted }) =>
          sortable && onSort ? (
            <SortHeader key={id} id={id} label={header} sort={sort} onSort={onSort} align={align} width={width} />
          ) : (
            <th
              key={id}
              scope="col"
              className={cx(align && styles['end'])}
              style={width ? { width } : undefined}
              data-print={unprinted ? 'hide' : undefined}
            >
              {header}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  naming: boolean;
  drawn: boolean;
}

function Cell<Row>({ column, row, naming, drawn }: CellProps<Row>) {
  const { header, cell, align, desk, unprinted } = column;
  const look = cx(align && styles['end'], desk && styles['desk']);
  if (naming) {
    return (
      <th scope="row" className={cx(styles['name'], look)}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td className={look} data-label={header} data-print={unprinted ? 'hide' : undefined}>
      {drawn ? cell(row) : null}
    </td>
  );
}

function TickAll<Row>({ ids, selection }: { ids: readonly string[]; selection: Selection<Row> }) {
  const words = useWords().table;
  const count = ids.filter((id) => selection.chosen.has(id)).length;
  const all = count > 0 && count === ids.length;
  return (
    <th scope="col" className={styles['tick']}>
      <Checkbox
        label={fill(words.selectAll, { count: ids.length })}
        labelHidden
        checked={all}
        indeterminate={count > 0 && !all}
        onChange={() => selection.onChange(new Set(all ? [] : ids))}
      />
    </th>
  );
}
