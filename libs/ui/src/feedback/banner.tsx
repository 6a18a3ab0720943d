import CircleCheck from 'lucide-react/icons/circle-check';
import CircleX from 'lucide-react/icons/circle-x';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { cx } from '../shared/cx.ts';
import type { Icon } from '../shared/icon.ts';
import kinds from '../shared/kinds.module.css';
import styles from './banner.module.css';

const ICONS = {
  info: Info,
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: CircleX,
} as const satisfies Record<string, Icon>;

interface BannerProps {
  kind: keyof typeof ICONS;
  icon?: Icon | undefined;
  /** Some words in bold before the sentence. */
  title?: ReactNode | undefined;
  children: ReactNode;
  /** Buttons that settle it. */
  actions?: ReactNode | undefined;
  /** It appeared after the page: read it out. A refusal at once, the rest when the reader pauses. */
  announce?: boolean | undefined;
}

/** A message in the flow of the page: save failure, offline, a warning. It never covers the content and never leaves by itself. */
export function Banner({ kind, icon: Face = ICONS[kind], title, children, actions, announce }: BannerProps) {
  const role = announce ? (kind === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div className={cx(styles['banner'], kinds[kind])} role={role}>
      <Face className={styles['icon']} />
      <div className={styles['words']}>
        {title ? <strong>{title} </strong> : null}
        {children}
      </div>
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </div>
  );
}
