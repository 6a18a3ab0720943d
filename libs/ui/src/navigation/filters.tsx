import ListFilter from 'lucide-react/icons/list-filter';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Counter } from '../display/chip.tsx';
import { fill, useWords } from '../words/words.tsx';
import styles from './filters.module.css';

interface FiltersProps {
  /** How many filters hide something now. */
  active: number;
  onClear: () => void;
  /** `<FilterSelect>`s and search boxes. */
  children: ReactNode;
}

/** The filters of a list: in line on a desk, behind one button on a phone. */
export function Filters({ active, onClear, children }: FiltersProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const words = useWords().filters;
  return (
    <div className={styles['filters']}>
      <Button
        className={styles['toggle']}
        icon={ListFilter}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.open}
        {active > 0 ? <Counter value={active} label={fill(words.active, { count: active })} strong /> : null}
      </Button>
      <fieldset id={id} className={styles['panel']} data-open={open}>
        <legend className="sr">{words.label}</legend>
        {children}
        {active > 0 ? (
          <Button variant="quiet" size="s" onClick={onClear}>
            {words.clear}
          </Button>
        ) : null}
      </fieldset>
    </div>
  );
}
