import { SearchField } from '@trame/ui/text-field';
import { useEffect, useRef, useState } from 'react';
import { useSettled } from './use-settled.ts';

interface SettledSearchProps {
  /** Names the box; shown in it while it is empty. */
  label: string;
  /** What is searched now; when it changes from elsewhere (Back, "Retirer les filtres"), the box follows. */
  value: string;
  /** Told once typing has settled, without spaces around. */
  onSearch: (text: string) => void;
}

/** A search box that asks once for what was typed, not letter by letter. */
export function SettledSearch({ label, value, onSearch }: SettledSearchProps) {
  const [typed, type] = useState(value);
  const asked = useRef(value);
  const settled = useSettled(typed.trim());
  // before the box follows: what it still holds in that render would be asked for again
  useEffect(() => {
    if (settled !== typed.trim() || settled === asked.current) return;
    asked.current = settled;
    onSearch(settled);
  }, [settled, typed, onSearch]);
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    type(value);
  }, [value]);
  return (
    <SearchField
      label={label}
      labelHidden
      placeholder={label}
      value={typed}
      onChange={({ target }) => type(target.value)}
    />
  );
}
