import { readNumber } from '@trame/domain/action-plan/measured';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';

interface NumberTextProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  name: string;
  optional?: boolean | undefined;
  value: number | null;
  /** `NaN` when what is typed is no number: the contract refuses it. */
  onChange: (value: number | null) => void;
}

/** A number as people write it, "1 250,5"; left empty, it is unknown. */
export function NumberText({ value, onChange, ...words }: NumberTextProps) {
  const [text, setText] = useState(value === null ? '' : String(value).replace('.', ','));
  return (
    <TextField
      {...words}
      inputMode="decimal"
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onChange(target.value.trim() === '' ? null : (readNumber(target.value) ?? Number.NaN));
      }}
    />
  );
}
