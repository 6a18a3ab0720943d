import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import Info from 'lucide-react/icons/info';
import Play from 'lucide-react/icons/play';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ComponentProps } from 'react';
import { cx } from '../shared/cx.ts';
import type { Icon } from '../shared/icon.ts';
import kinds from '../shared/kinds.module.css';
import styles from './chip.module.css';

/** What a state means: done, to watch, late or refused, to know, under way, not started. */
export type ChipKind = 'ok' | 'warn' | 'bad' | 'info' | 'run' | 'mute';

const ICONS: Record<ChipKind, Icon> = {
  ok: Check,
  warn: TriangleAlert,
  bad: TriangleAlert,
  info: Info,
  run: Play,
  mute: CircleDashed,
};

interface ChipLook {
  kind: ChipKind;
  /** Another icon than the one of the kind; never none: colour alone says nothing. */
  icon?: Icon | undefined;
}

/** A state: icon and word. `<Chip kind="run">En cours</Chip>` */
export function Chip({
  kind,
  icon: Face = ICONS[kind],
  className,
  children,
  ...native
}: ChipLook & ComponentProps<'span'>) {
  return (
    <span {...native} className={cx(styles['chip'], kinds[kind], className)}>
      <Face />
      {children}
    </span>
  );
}

/** A state that can be changed where it is read ("Sur place"): its name says whose and that it changes. */
export function ChipButton({
  kind,
  icon: Face = ICONS[kind],
  className,
  children,
  ...native
}: ChipLook & ComponentProps<'button'>) {
  return (
    <button type="button" {...native} className={cx(styles['chip'], styles['press'], kinds[kind], className)}>
      <Face />
      {children}
    </button>
  );
}

/** A number beside a title or a link. `label` says what it counts, for those who do not see it. */
export function Counter({ value, label, strong }: { value: number; label: string; strong?: boolean | undefined }) {
  return (
    <span className={cx(styles['counter'], strong && styles['strong'])} data-counter>
      <span aria-hidden="true">{value}</span>
      <span className="sr">{label}</span>
    </span>
  );
}
