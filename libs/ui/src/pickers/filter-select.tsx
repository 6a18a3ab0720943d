import ChevronDown from 'lucide-react/icons/chevron-down';
import { Button } from 'react-aria-components/Button';
import { Select as AriaSelect, Popover } from 'react-aria-components/Select';
import surface from '../overlays/surface.module.css';
import { cx } from '../shared/cx.ts';
import { useWords } from '../words/words.tsx';
import { type Option, Options } from './options.tsx';
import styles from './picker.module.css';

/** No address ever holds this id: it stands for "no filter". */
const ALL = '';

interface FilterSelectProps {
  /** What is filtered: "Pilote", "État". */
  label: string;
  /** The line that removes the filter: "tous", "toutes". */
  allLabel: string;
  options: readonly Option[];
  /** The search param; `undefined` shows everything. */
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** One filter of a list, as short as a chip: "Groupe : tous". In colour while it hides something. */
export function FilterSelect({ label, allLabel, options, value, onChange }: FilterSelectProps) {
  const text = useWords().picker;
  const chosen = options.find(({ id }) => id === value)?.label ?? allLabel;
  const lines = [{ id: ALL, label: allLabel }, ...options];
  return (
    <AriaSelect
      aria-label={label}
      value={value ?? ALL}
      onChange={(key) => onChange(key === ALL || key === null ? undefined : String(key))}
    >
      <Button
        className={cx(styles['filter'], value !== undefined && styles['on'])}
        aria-label={`${label}${text.is}${chosen}`}
      >
        <span aria-hidden="true">
          {label}
          {text.is}
          {chosen}
        </span>
        <ChevronDown />
      </Button>
      <Popover className={cx(surface['popover'])} offset={4}>
        <Options options={lines} label={label} />
      </Popover>
    </AriaSelect>
  );
}
