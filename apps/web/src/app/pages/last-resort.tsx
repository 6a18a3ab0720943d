import { PageHeader } from '@trame/ui/page-header';
import type { ReactNode } from 'react';
import { MainArea } from '../layouts/main-area.tsx';
import styles from './last-resort.module.css';

interface LastResortProps {
  title: string;
  text: string;
  /** What to do next. */
  children: ReactNode;
}

/** The face of a page that cannot be shown. It may stand inside a frame, or alone. */
export function LastResort({ title, text, children }: LastResortProps) {
  return (
    <MainArea className={styles['page']}>
      <PageHeader title={title} lead={text} />
      <div className={styles['next']}>{children}</div>
    </MainArea>
  );
}
