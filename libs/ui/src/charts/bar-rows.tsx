import type { CSSProperties, ReactNode } from 'react';
import styles from './bar-rows.module.css';

export interface BarRow {
  id: string;
  label: ReactNode;
  /** How deep it lies under the rows before it: 0 unless told. */
  depth?: number | undefined;
  /** A `<ProgressBar>` or a `<StackBar>`; none where there is nothing to draw. */
  bar: ReactNode;
  /** How wide the bar is beside the longest, in percent; 100 unless told. */
  width?: number | undefined;
  /** The number as it is said: "60 %", "sans objet". */
  said: string;
  /** What it is a number of: "12 actions". */
  note: string;
}

interface BarRowsProps {
  /** What is compared; read first. */
  caption: string;
  /** Heads of the four columns. */
  heads: readonly [label: string, bar: string, said: string, note: string];
  rows: readonly BarRow[];
}

/** Bars under each other: one table, so that the picture and its numbers are the same thing. On a phone the bar goes under its name. */
export function BarRows({ caption, heads, rows }: BarRowsProps) {
  return (
    <table className={styles['table']}>
      <caption className="sr">{caption}</caption>
      <thead className="sr">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, depth = 0, bar, width = 100, said, note }) => (
          <tr key={id} data-depth={depth} style={{ '--depth': depth } as CSSProperties}>
            <th scope="row">{label}</th>
            <td className={styles['lane']}>
              <div style={{ width: `${width}%` }}>{bar}</div>
            </td>
            <td className={styles['said']}>{said}</td>
            <td className={styles['note']}>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
