import type { ReactNode } from 'react';
import styles from './data-table.module.css';

interface TableProps {
  /** What the table holds; read first, shown unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean | undefined;
  /** Nothing in its cells takes the focus: where it is wider than its place, the keyboard scrolls the whole of it. */
  scrollable?: boolean | undefined;
  /** `thead` and `tbody`s. Each `td` bears `data-label`, its words in the card of a phone. */
  children: ReactNode;
}

/** The sheet and the look of a native table, for those whose rows are not alike (plan in a tree). */
export function Table({ caption, captionHidden, scrollable, children }: TableProps) {
  const table = (
    <table className={styles['table']}>
      <caption className={captionHidden ? 'sr' : styles['caption']}>{caption}</caption>
      {children}
    </table>
  );
  if (!scrollable) return <div className={styles['frame']}>{table}</div>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls and holds no control is reached itself
    <section className={styles['frame']} aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}
