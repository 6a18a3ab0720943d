import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from '../shared/cx.ts';
import styles from './card.module.css';

interface CardProps extends Omit<ComponentProps<'section'>, 'title'> {
  /** Names the section; without it the card is a plain sheet. */
  title?: ReactNode | undefined;
  /** A counter or a chip right after the title. */
  aside?: ReactNode | undefined;
  /** Links or buttons at the far end of the head. */
  actions?: ReactNode | undefined;
  /** `none`: the content brings its own rows, edge to edge. */
  padding?: 'normal' | 'none' | undefined;
  /** Level of the title: 2 unless told. */
  level?: 2 | 3 | undefined;
}

/** A white sheet. At most one level of card: never a card in a card. */
export function Card({
  title,
  aside,
  actions,
  padding = 'normal',
  level = 2,
  className,
  children,
  ...native
}: CardProps) {
  const id = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section {...native} className={cx(styles['card'], className)} aria-labelledby={title ? id : undefined}>
      {title ? (
        <header className={styles['head']}>
          <Title id={id}>{title}</Title>
          {aside}
          {actions ? <div className={styles['actions']}>{actions}</div> : null}
        </header>
      ) : null}
      <div className={cx(padding === 'normal' && styles['body'], Boolean(title) && styles['titled'])}>{children}</div>
    </section>
  );
}
