import type { ReactNode } from 'react';
import styles from './data-table.module.css';

interface TableProps {
  /** What the table holds; read first, shown unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean | undefined;
  /** `thead` and `tbody`s. Each `td` bears `data-label`, its words in the card of a phone. */
  children: ReactNode;
}

/** The sheet and the look of a native table, for those whose rows are not alike (plan in a tree). */
export const Table = ({ caption, captionHidden, children }: TableProps) => (
  <div className={styles['frame']}>
    <table className={styles['table']}>
      <caption className={captionHidden ? 'sr' : styles['caption']}>{caption}</caption>
      {children}
    </table>
  </div>
);
