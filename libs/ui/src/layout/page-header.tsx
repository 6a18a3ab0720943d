import type { ReactNode } from 'react';
import styles from './page-header.module.css';

interface PageHeaderProps {
  /** One line above the title: where or when. */
  eyebrow?: ReactNode | undefined;
  /** The page's only `h1`. It takes the focus when the route changes, hence its tabindex. */
  title: ReactNode;
  /** One sentence under the title. */
  lead?: ReactNode | undefined;
  /** Buttons, the primary one last. */
  actions?: ReactNode | undefined;
}

/** The head of every page: eyebrow, `h1`, actions. */
export function PageHeader({ eyebrow, title, lead, actions }: PageHeaderProps) {
  return (
    <div className={styles['head']}>
      <div className={styles['words']}>
        {eyebrow ? <p className={styles['eyebrow']}>{eyebrow}</p> : null}
        <h1 tabIndex={-1}>{title}</h1>
        {lead ? <p className={styles['lead']}>{lead}</p> : null}
      </div>
      {actions ? (
        <div className={styles['actions']} data-print="hide">
          {actions}
        </div>
      ) : null}
    </div>
  );
}
