import { parseTime } from '@internationalized/date';
import type { Ref } from 'react';
import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components/TimeField';
import { cx } from '../shared/cx.ts';
import frame from '../shared/field-frame.module.css';
import type { FieldWords } from '../shared/field-frame.tsx';
import { given } from '../shared/given.ts';
import { FieldFault, FieldHead, fieldProps } from './field-words.tsx';
import styles from './picker.module.css';

interface TimeFieldProps extends FieldWords {
  /** `HH:mm`, or `null`. */
  value: string | null;
  onChange: (time: string | null) => void;
  onBlur?: (() => void) | undefined;
  name?: string | undefined;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
}

/** An hour of the wall clock, typed as two parts, 24 hours. */
export function TimeField({ value, onChange, onBlur, name, disabled, ref, ...words }: TimeFieldProps) {
  return (
    <AriaTimeField
      {...fieldProps({ error: words.error, name })}
      ref={ref}
      {...given({ onBlur, isDisabled: disabled })}
      hourCycle={24}
      shouldForceLeadingZeros
      value={value ? parseTime(value) : null}
      onChange={(time) => onChange(time ? time.toString().slice(0, 5) : null)}
    >
      <FieldHead {...words} />
      <DateInput className={cx(frame['control'], styles['segments'], styles['time'])}>
        {(segment) => <DateSegment segment={segment} className={cx(styles['segment'])} />}
      </DateInput>
      <FieldFault error={words.error} />
    </AriaTimeField>
  );
}
