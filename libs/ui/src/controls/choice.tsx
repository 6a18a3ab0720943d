import { type ComponentProps, type ReactNode, useCallback } from 'react';
import { cx } from '../shared/cx.ts';
import { FieldError, useFieldIds } from '../shared/field-frame.tsx';
import styles from './choice.module.css';

export interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  label: ReactNode;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  /** The label stays for screen readers: a box at the head of a table row. */
  labelHidden?: boolean | undefined;
}

function Choice({ look, label, hint, error, labelHidden, className, id, ...native }: ChoiceProps & Look) {
  const ids = useFieldIds({ hint, error }, id);
  return (
    <div className={cx(styles['choice'], className)} data-field={native.name}>
      <label className={cx(styles['line'], labelHidden && styles['bare'])}>
        <input {...native} {...LOOKS[look]} {...ids.control} className={styles[look]} />
        <span className={labelHidden ? 'sr' : undefined}>{label}</span>
      </label>
      {hint ? (
        <p id={ids.hintId} className={styles['hint']}>
          {hint}
        </p>
      ) : null}
      <FieldError id={ids.errorId}>{error}</FieldError>
    </div>
  );
}

const LOOKS = {
  checkbox: { type: 'checkbox' },
  radio: { type: 'radio' },
  switch: { type: 'checkbox', role: 'switch' },
} as const;
interface Look {
  look: keyof typeof LOOKS;
}

/**
 * A native checkbox whose whole line is the target.
 * `indeterminate`: some of the rows it stands for are ticked.
 */
export function Checkbox({ indeterminate, ref, ...props }: ChoiceProps & { indeterminate?: boolean | undefined }) {
  // `indeterminate` has no attribute: it can only be set on the element.
  const attach = useCallback(
    (input: HTMLInputElement | null) => {
      if (input) input.indeterminate = indeterminate ?? false;
      if (typeof ref === 'function') return ref(input);
      if (ref) ref.current = input;
      return undefined;
    },
    [indeterminate, ref],
  );
  return <Choice {...props} ref={attach} look="checkbox" />;
}

/** One native radio; a set of them is a `<RadioGroup>`. */
export const Radio = (props: ChoiceProps) => <Choice {...props} look="radio" />;

/** On or off at once, without a save button. In a form that is sent, use a checkbox. */
export const Switch = (props: ChoiceProps) => <Choice {...props} look="switch" />;
