import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { type ButtonLook, buttonClass } from '../controls/button.tsx';
import { cx } from '../shared/cx.ts';
import type { Icon } from '../shared/icon.ts';
import iconStyles from './icon-button.module.css';
import styles from './surface.module.css';

interface PopoverProps extends ButtonLook {
  /** The name of the panel, and of the button when it shows an icon alone. */
  label: string;
  icon?: Icon | undefined;
  /** The words of the button; without them the icon is alone. */
  trigger?: ReactNode | undefined;
  /** The content; given `close` when it is a function. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small panel that belongs to a button: a few controls, never a whole form. */
export function Popover({ label, trigger, icon: Face, children, ...look }: PopoverProps) {
  return (
    <DialogTrigger>
      <Button
        className={trigger ? buttonClass(look) : cx(iconStyles['icon'])}
        {...(trigger ? {} : { 'aria-label': label })}
      >
        {Face ? <Face /> : null}
        {trigger}
      </Button>
      <AriaPopover className={cx(styles['popover'])} offset={6}>
        <Dialog className={cx(styles['padded'])} aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
