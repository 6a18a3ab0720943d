import CircleAlert from 'lucide-react/icons/circle-alert';
import { type ReactNode, useId } from 'react';
import { useWords } from '../words/words.tsx';
import { cx } from './cx.ts';
import styles from './field-frame.module.css';

export interface FieldWords {
  label: ReactNode;
  /** One sentence under the label: what is expected, and what will be done with it. */
  hint?: ReactNode | undefined;
  /** What to do to mend it ("Indiquez une heure de fin après 14 h."), shown with an icon and tied to the control. */
  error?: string | undefined;
  /** Says "facultatif" after the label. Required is the rule and is not marked. */
  optional?: boolean | undefined;
  /** The label stays for screen readers only, where the place already tells (a search box with its button). */
  labelHidden?: boolean | undefined;
}

/** The ids that tie a control to its words; spread `control` on the native element. */
export function useFieldIds({ hint, error }: Pick<FieldWords, 'hint' | 'error'>, givenId?: string) {
  const made = useId();
  const id = givenId ?? made;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = cx(hint ? hintId : null, error ? errorId : null);
  return {
    hintId,
    errorId,
    control: {
      id,
      'aria-describedby': described || undefined,
      'aria-invalid': error ? (true as const) : undefined,
    },
  };
}

/** "Facultatif" after a label, in the same element so that it is part of the name. */
export function LabelText({ label, optional }: Pick<FieldWords, 'label' | 'optional'>) {
  const words = useWords();
  return (
    <>
      {label}
      {optional ? <span className={styles['optional']}> {words.field.optional}</span> : null}
    </>
  );
}

export function FieldError({ id, children }: { id?: string | undefined; children: string | undefined }) {
  if (!children) return null;
  return (
    <p id={id} className={styles['error']}>
      <CircleAlert />
      <span>{children}</span>
    </p>
  );
}

interface FrameProps extends FieldWords {
  ids: ReturnType<typeof useFieldIds>;
  /** The name of the field in the form: how the error summary finds the control. */
  name?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** Label, hint, control, error: the same order and distance for every field. */
export function FieldFrame({ ids, name, label, hint, error, optional, labelHidden, className, children }: FrameProps) {
  return (
    <div className={cx(styles['field'], className)} data-field={name} data-invalid={error ? '' : undefined}>
      <label className={cx(styles['label'], labelHidden && 'sr')} htmlFor={ids.control.id}>
        <LabelText label={label} optional={optional} />
      </label>
      {hint ? (
        <p id={ids.hintId} className={styles['hint']}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={ids.errorId}>{error}</FieldError>
    </div>
  );
}
