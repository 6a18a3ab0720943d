import type { ReactNode } from 'react';
import styles from './toolbar.module.css';

/** The line above a list: view switcher, filters, then at the far end what the list holds. */
export const Toolbar = ({ children, end }: { children: ReactNode; end?: ReactNode | undefined }) => (
  <div className={styles['toolbar']} data-print="hide">
    {children}
    {end ? <div className={styles['end']}>{end}</div> : null}
  </div>
);
