import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from '../shared/cx.ts';
import { FieldError, LabelText } from '../shared/field-frame.tsx';
import { Radio } from './choice.tsx';
import styles from './fieldset.module.css';

export interface FieldsetProps extends Omit<ComponentProps<'fieldset'>, 'children'> {
  legend: ReactNode;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  /** Side by side where there is room. */
  inline?: boolean | undefined;
  children: ReactNode;
}

/** Several controls under one name: a native fieldset and its legend. */
export function Fieldset({ legend, hint, error, optional, inline, className, children, ...native }: FieldsetProps) {
  const id = useId();
  const described = cx(hint ? `${id}-hint` : null, error ? `${id}-error` : null);
  return (
    <fieldset {...native} className={cx(styles['fieldset'], className)} aria-describedby={described || undefined}>
      <legend className={styles['legend']}>
        <LabelText label={legend} optional={optional} />
      </legend>
      {hint ? (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      ) : null}
      <div className={inline ? styles['inline'] : styles['column']}>{children}</div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  disabled?: boolean | undefined;
}

export type RadioGroupProps = Omit<FieldsetProps, 'children' | 'name' | 'onChange' | 'onBlur' | 'ref'> &
  Pick<ComponentProps<'input'>, 'name' | 'onChange' | 'onBlur' | 'ref'> & {
    options: readonly RadioOption[];
    /** Controlled value; leave it out with react-hook-form: `<RadioGroup … {...register('kind')} />`. */
    value?: string | undefined;
  };

/** One choice among few, all visible. From seven options on, use `<Select>`. */
export function RadioGroup({ options, value, name, onChange, onBlur, ref, ...frame }: RadioGroupProps) {
  return (
    <Fieldset {...frame} data-field={name}>
      {options.map(({ value: own, ...option }) => (
        <Radio
          key={own}
          {...option}
          {...{ name, onBlur, onChange, ref }}
          value={own}
          {...(value === undefined ? {} : { checked: value === own })}
        />
      ))}
    </Fieldset>
  );
}
