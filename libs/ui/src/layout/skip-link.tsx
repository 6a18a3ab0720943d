import type { ReactNode } from 'react';
import styles from './skip-link.module.css';

/** The first stop of the keyboard: goes over the navigation, to `#contenu` unless told. */
export const SkipLink = ({ to = 'contenu', children }: { to?: string | undefined; children: ReactNode }) => (
  <a className={styles['skip']} href={`#${to}`}>
    {children}
  </a>
);
