import type { ReactNode } from 'react';
import { Checkbox } from '../controls/choice.tsx';
import { Counter } from '../display/chip.tsx';
import { cx } from '../shared/cx.ts';
import { fill, useWords } from '../words/words.tsx';
import styles from './data-table.module.css';
import { type Sort, SortHeader } from './sort-header.tsx';
import { Table } from './table.tsx';

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
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The same rows under headings; without it they follow each other. */
  groups?: readonly RowGroup<Row>[] | undefined;
  rowId: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  selection?: Selection<Row> | undefined;
}

/** A native table, so that the table keys of screen readers work; each row becomes a card on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, scrollable, columns, rows, groups, rowId, selection } = props;
  const words = useWords().table;
  const naming = columns.find(({ names }) => names) ?? columns[0];
  return (
    <Table caption={caption} captionHidden={captionHidden} scrollable={scrollable}>
      <Head {...props} />
      {(groups ?? [{ id: '', label: '', rows, count: undefined }]).map(({ count, ...group }) => (
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
          {group.rows.map((row) => (
            <tr key={rowId(row)} className={cx(selection?.chosen.has(rowId(row)) && styles['chosen'])}>
              {selection ? <Tick row={row} id={rowId(row)} selection={selection} /> : null}
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} naming={column === naming} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
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

function Cell<Row>({ column, row, naming }: { column: Column<Row>; row: Row; naming: boolean }) {
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
      {cell(row)}
    </td>
  );
}

function Tick<Row>({ row, id, selection }: { row: Row; id: string; selection: Selection<Row> }) {
  const { chosen, onChange, label } = selection;
  const flip = () => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <td className={styles['tick']}>
      <Checkbox label={label(row)} labelHidden checked={chosen.has(id)} onChange={flip} />
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
