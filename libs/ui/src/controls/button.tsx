import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { cx } from '../shared/cx.ts';
import type { Icon } from '../shared/icon.ts';
import { useWords } from '../words/words.tsx';
import styles from './button.module.css';

export interface ButtonLook {
  /** `primary`: the one action of the page. `quiet`: no border. `danger`: takes something away. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  /** 32, 40 or 48 px high. */
  size?: 's' | 'm' | 'l' | undefined;
  icon?: Icon | undefined;
  /** After the word: "Point suivant →". */
  iconEnd?: Icon | undefined;
  /** As wide as its container. */
  wide?: boolean | undefined;
}

export const buttonClass = ({ variant = 'secondary', size = 'm', wide }: ButtonLook, more?: string): string =>
  cx(styles['button'], styles[variant], size !== 'm' && styles[size], wide && styles['wide'], more);

function Face({
  icon: Before,
  iconEnd: After,
  children,
}: Pick<ButtonLook, 'icon' | 'iconEnd'> & { children: ReactNode }) {
  return (
    <span className={styles['face']}>
      {Before ? <Before /> : null}
      {children}
      {After ? <After /> : null}
    </span>
  );
}

export type ButtonProps = ButtonLook &
  ComponentProps<'button'> & {
    /** Work is under way: the button keeps its width and its focus, says `pendingLabel`, and no longer answers. */
    pending?: boolean | undefined;
    /** What it says meanwhile; "Envoi…" unless told. */
    pendingLabel?: string | undefined;
  };

/**
 * A native button with one word or a short verb phrase: `<Button variant="primary" icon={Plus}>Ajouter une action</Button>`.
 * Its type is `button`; a form says `type="submit"`.
 */
export function Button({ variant, size, icon, iconEnd, wide, pending, pendingLabel, ...native }: ButtonProps) {
  const { className, children, onClick, ...rest } = native;
  const words = useWords();
  // `disabled` would drop the focus on the floor: a busy button stays focused and swallows the press.
  const press = (event: MouseEvent<HTMLButtonElement>) => (pending ? event.preventDefault() : onClick?.(event));
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ variant, size, wide }, className)}
      aria-disabled={pending || rest['aria-disabled'] || undefined}
      onClick={press}
    >
      <span className={cx(styles['stack'], pending && styles['busy'])}>
        <Face icon={icon} iconEnd={iconEnd}>
          {children}
        </Face>
        {pending ? <span className={styles['face']}>{pendingLabel ?? words.button.pending}</span> : null}
      </span>
    </button>
  );
}

/** A link that looks like a button. Inside the app give it to the router: `createLink(LinkButton)`. */
export function LinkButton({ variant, size, icon, iconEnd, wide, ...native }: ButtonLook & ComponentProps<'a'>) {
  const { className, children, ...rest } = native;
  return (
    <a {...rest} className={buttonClass({ variant, size, wide }, className)}>
      <Face icon={icon} iconEnd={iconEnd}>
        {children}
      </Face>
    </a>
  );
}
