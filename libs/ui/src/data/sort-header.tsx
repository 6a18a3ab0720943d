import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import ArrowUpDown from 'lucide-react/icons/arrow-up-down';
import { cx } from '../shared/cx.ts';
import styles from './data-table.module.css';

export interface Sort {
  column: string;
  direction: 'asc' | 'desc';
}

interface SortHeaderProps {
  id: string;
  label: string;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  align?: 'end' | undefined;
  width?: string | undefined;
}

const ICONS = { asc: ArrowUp, desc: ArrowDown, none: ArrowUpDown };
const SAID = { asc: 'ascending', desc: 'descending', none: undefined } as const;

/** The head of a column that sorts: a button, its direction told by `aria-sort`. Also for tables written by hand. */
export function SortHeader({ id, label, sort, onSort, align, width }: SortHeaderProps) {
  const now = sort?.column === id ? sort.direction : 'none';
  const Mark = ICONS[now];
  return (
    <th scope="col" aria-sort={SAID[now]} className={cx(align && styles['end'])} style={width ? { width } : undefined}>
      <button
        type="button"
        className={styles['sort']}
        onClick={() => onSort({ column: id, direction: now === 'asc' ? 'desc' : 'asc' })}
      >
        {label}
        <Mark />
      </button>
    </th>
  );
}
