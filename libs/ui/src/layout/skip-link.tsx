import type { MouseEvent, ReactNode } from 'react';
import styles from './skip-link.module.css';

/** The first stop of the keyboard: goes over the navigation, to `#contenu` unless told. */
export function SkipLink({ to = 'contenu', children }: { to?: string | undefined; children: ReactNode }) {
  const skip = (event: MouseEvent) => {
    const target = document.getElementById(to);
    if (!target) return;
    event.preventDefault(); // a hash would be a new address: Back would undo the skip instead of the page
    target.focus();
    target.scrollIntoView();
  };
  return (
    <a className={styles['skip']} href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}
