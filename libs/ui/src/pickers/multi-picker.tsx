import X from 'lucide-react/icons/x';
import { useRef } from 'react';
import type { FieldWords } from '../shared/field-frame.tsx';
import { fill, useWords } from '../words/words.tsx';
import { ComboBox } from './combo-box.tsx';
import styles from './multi-picker.module.css';
import type { Option } from './options.tsx';

interface MultiPickerProps extends FieldWords {
  options: readonly Option[];
  chosen: readonly Option[];
  onChange: (chosen: readonly Option[]) => void;
  /** Offers to create a name that no line bears; the caller creates it and adds it to `chosen`. */
  onCreate?: ((name: string) => void) | undefined;
  /** Told at each key, when the options come from the server. */
  onSearch?: ((text: string) => void) | undefined;
  name?: string | undefined;
  placeholder?: string | undefined;
}

/** Several people, bodies or organisations: a combobox that adds, and under it those chosen, each with its cross. */
export function MultiPicker({ options, chosen, onChange, ...combo }: MultiPickerProps) {
  const words = useWords().picker;
  const input = useRef<HTMLInputElement>(null);
  const left = options.filter(({ id }) => !chosen.some((one) => one.id === id));
  const remove = (id: string) => {
    onChange(chosen.filter((one) => one.id !== id));
    input.current?.focus(); // the pressed cross is about to leave
  };
  return (
    <div className={styles['picker']}>
      <ComboBox
        {...combo}
        ref={input}
        options={left}
        value={null}
        adds
        onChange={(option) => (option ? onChange([...chosen, option]) : undefined)}
      />
      <ul className={styles['chosen']}>
        {chosen.map(({ id, label }) => (
          <li key={id} className={styles['one']}>
            {label}
            <button
              type="button"
              className={styles['remove']}
              aria-label={fill(words.remove, { name: label })}
              onClick={() => remove(id)}
            >
              <X />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
