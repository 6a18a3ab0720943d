import type { ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { fill, useWords } from '../words/words.tsx';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  count: number;
  onClear: () => void;
  /** What can be done to all of them: small buttons. */
  children: ReactNode;
}

/** What to do with the ticked rows. Stays at the bottom of the list while something is ticked. */
export function SelectionBar({ count, onClear, children }: SelectionBarProps) {
  const words = useWords().table;
  return (
    <section className={styles['bar']} aria-label={words.selection} data-print="hide" hidden={count === 0}>
      <output>{fill(words.selected, { count })}</output>
      {children}
      <Button variant="quiet" size="s" className={styles['clear']} onClick={onClear}>
        {words.unselect}
      </Button>
    </section>
  );
}
