import type { ReactNode } from 'react';
import type { Icon } from '../shared/icon.ts';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  icon?: Icon | undefined;
  /** One sentence: what is not there yet, or the filter that hides it. */
  children: ReactNode;
  /** One button: the first step, or "Retirer le filtre". */
  action?: ReactNode | undefined;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ icon: Face, children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {Face ? <Face className={styles['icon']} /> : null}
      <p className={styles['words']}>{children}</p>
      {action}
    </div>
  );
}
