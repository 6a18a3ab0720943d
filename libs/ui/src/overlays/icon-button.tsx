import type { ComponentProps } from 'react';
import { cx } from '../shared/cx.ts';
import type { Icon } from '../shared/icon.ts';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  icon: Icon;
  /** Its name, shown as a tooltip too. */
  label: string;
  /** 28 or 36 px. */
  size?: 's' | 'm' | undefined;
}

/** An icon alone, for search, more, close, back and bell only; everything else has its word. */
export function IconButton({ icon: Face, label, size = 'm', className, ...native }: IconButtonProps) {
  return (
    <Tooltip text={label} named>
      <button
        type="button"
        {...native}
        aria-label={label}
        className={cx(styles['icon'], size === 's' && styles['s'], className)}
      >
        <Face />
      </button>
    </Tooltip>
  );
}
