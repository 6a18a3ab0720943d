import ChevronDown from 'lucide-react/icons/chevron-down';
import type { Ref } from 'react';
import { Select as AriaSelect, Button, Popover, SelectValue } from 'react-aria-components/Select';
import surface from '../overlays/surface.module.css';
import { cx } from '../shared/cx.ts';
import frame from '../shared/field-frame.module.css';
import type { FieldWords } from '../shared/field-frame.tsx';
import { given } from '../shared/given.ts';
import { useWords } from '../words/words.tsx';
import { FieldFault, FieldHead, fieldProps } from './field-words.tsx';
import { type Option, Options } from './options.tsx';
import styles from './picker.module.css';

export type { Option } from './options.tsx';

interface SelectProps extends FieldWords {
  options: readonly Option[];
  /** The chosen id; `null` when nothing is. */
  value: string | null;
  onChange: (id: string) => void;
  onBlur?: (() => void) | undefined;
  name?: string | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  /** The outer element, for `Controller`'s `field.ref`. */
  ref?: Ref<HTMLDivElement> | undefined;
}

/** One choice in a list of about seven or more. With fewer, a `<RadioGroup>` shows them all. */
export function Select({ options, value, onChange, onBlur, name, placeholder, disabled, ref, ...words }: SelectProps) {
  const text = useWords().picker;
  return (
    <AriaSelect
      {...fieldProps({ error: words.error, name })}
      ref={ref}
      {...given({ name, isDisabled: disabled, onBlur })}
      value={value}
      onChange={(key) => (key === null ? undefined : onChange(String(key)))}
      placeholder={placeholder ?? text.choose}
    >
      <FieldHead {...words} />
      <Button className={cx(frame['control'], styles['trigger'])}>
        <SelectValue className={cx(styles['value'])}>
          {({ isPlaceholder, selectedText, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <ChevronDown />
      </Button>
      <FieldFault error={words.error} />
      <Popover className={cx(surface['popover'], surface['wide'])} offset={4}>
        <Options options={options} empty={text.none} />
      </Popover>
    </AriaSelect>
  );
}
