import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../shared/cx.ts';
import styles from './details.module.css';

interface DetailsProps extends Omit<ComponentProps<'details'>, 'title'> {
  summary: ReactNode;
}

/** More for those who want it: native disclosure. */
export function Details({ summary, className, children, ...native }: DetailsProps) {
  return (
    <details {...native} className={cx(styles['details'], className)}>
      <summary className={styles['summary']}>
        <ChevronRight />
        {summary}
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
