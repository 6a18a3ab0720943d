import Check from 'lucide-react/icons/check';
import Ellipsis from 'lucide-react/icons/ellipsis';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { type ButtonLook, buttonClass } from '../controls/button.tsx';
import { cx } from '../shared/cx.ts';
import { given } from '../shared/given.ts';
import type { Icon } from '../shared/icon.ts';
import iconStyles from './icon-button.module.css';
import styles from './surface.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  hint?: string | undefined;
  icon?: Icon | undefined;
  /** The entry goes somewhere. */
  href?: string | undefined;
  /** The entry does something. */
  onAction?: (() => void) | undefined;
  /** It takes something away: last, in red. */
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The current one, ticked (council, language). */
  current?: boolean | undefined;
}

export interface MenuGroup {
  /** Shown above the group; a group without a title is only set apart. */
  title?: string | undefined;
  /** Names the group where no title shows. */
  label?: string | undefined;
  entries: readonly MenuEntry[];
}

interface MenuProps extends ButtonLook {
  /** The name of the button and of the menu. */
  label: string;
  groups: readonly MenuGroup[];
  /** What the button shows; without it, three dots. */
  children?: ReactNode | undefined;
  /** Replaces the look of the button altogether (council switcher). */
  className?: string | undefined;
}

/** A button that opens a list of acts. Arrows move, a letter jumps, Esc closes and gives the focus back. */
export function Menu({ label, groups, children, className, ...look }: MenuProps) {
  const dots = children === undefined;
  const face = className ?? (dots ? cx(iconStyles['icon'], look.size === 's' && iconStyles['s']) : buttonClass(look));
  return (
    <MenuTrigger>
      <Button className={face} {...(dots ? { 'aria-label': label } : {})}>
        {dots ? <Ellipsis /> : children}
      </Button>
      <Popover className={cx(styles['popover'])} offset={4}>
        <AriaMenu className={cx(styles['list'])} aria-label={label}>
          {groups.map(({ title, label: name, entries }, index) => (
            <MenuSection key={title ?? name ?? index} aria-label={title ?? name ?? label}>
              {title ? <Header className={cx(styles['title'])}>{title}</Header> : null}
              {entries.map((entry) => (
                <Entry key={entry.id} {...entry} />
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ id, label, hint, icon: Face, href, onAction, danger, disabled, current }: MenuEntry) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={cx(styles['item'], danger && styles['danger'])}
      {...given({ href, onAction, isDisabled: disabled })}
      {...(current ? { 'aria-current': true } : {})}
    >
      {Face ? <Face /> : null}
      <span className={styles['words']}>
        {label}
        {hint ? <span className={styles['hint']}>{hint}</span> : null}
      </span>
      {current ? <Check className={cx(styles['current'])} /> : null}
    </MenuItem>
  );
}
