import { parseDuration, typeDuration } from '@trame/domain/meetings/duration';
import { TextField } from '@trame/ui/text-field';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface DurationFieldProps extends Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'name' | 'labelHidden'> {
  /** Minutes; `Number.NaN` while what is typed is no duration. */
  value: number;
  onChange: (minutes: number) => void;
  onBlur?: (() => void) | undefined;
  /** Something is wrong: the sentence is always the same, with an example. */
  wrong: boolean;
}

/** A duration typed as people do: `1h30`, `90m`, `1:30` or `90`. */
export function DurationField({ value, onChange, onBlur, wrong, hint, ...field }: DurationFieldProps) {
  const { t } = useTranslation('meetings');
  const [typed, setTyped] = useState(() => (Number.isNaN(value) ? '' : typeDuration(value)));
  const [seen, setSeen] = useState(value);
  // The form may put another value in (a proposal, the next item): the text follows it, unless it means the same.
  if (!Object.is(seen, value)) {
    setSeen(value);
    if (!Object.is(parseDuration(typed) ?? Number.NaN, value)) setTyped(Number.isNaN(value) ? '' : typeDuration(value));
  }
  return (
    <TextField
      {...field}
      hint={hint ?? t('field.durationHint')}
      error={wrong ? t('field.durationFault') : undefined}
      value={typed}
      autoComplete="off"
      onBlur={onBlur}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(parseDuration(target.value) ?? Number.NaN);
      }}
    />
  );
}
