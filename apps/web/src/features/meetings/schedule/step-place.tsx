import type { ReactNode } from 'react';
import styles from '../meetings.module.css';

const takeFocus = (place: HTMLElement | null): void => place?.focus();

/** Where a step stands: it takes the focus as it appears, which was on a field that is no more. */
export const StepPlace = ({ name, children }: { name: string; children: ReactNode }) => (
  <section ref={takeFocus} tabIndex={-1} aria-label={name} className={styles['form']}>
    {children}
  </section>
);
