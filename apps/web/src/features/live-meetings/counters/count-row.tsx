import type { CellCount } from '@trame/contracts/cells';
import { type CellCounter, MOST_COUNTED } from '@trame/domain/cells/cell-form';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../live.tsx';
import { countChange } from './count-change.ts';
import styles from './counters.module.css';

/** One line: its number between two buttons; arrow keys and typing do the same. */
export function CountRow({ counter, stored }: { counter: CellCounter; stored: CellCount | undefined }) {
  const { t } = useTranslation('cells');
  const { changes } = useLive();
  const [typed, setTyped] = useState<string | null>(null);
  const line = t(`counter.${counter}`);
  const count = stored?.count ?? 0;
  const say = (wanted: number) => changes.keep(countChange(stored, counter, wanted));
  const type = (value: string) => {
    setTyped(value);
    const wanted = Number(value);
    if (value !== '' && Number.isInteger(wanted) && wanted >= 0 && wanted <= MOST_COUNTED) say(wanted);
  };
  return (
    <li className={styles['row']} data-counted={count > 0 || undefined}>
      <span className={styles['line']}>{line}</span>
      <span className={styles['stepper']}>
        <button type="button" aria-label={t('less', { line })} disabled={count === 0} onClick={() => say(count - 1)}>
          <Minus />
        </button>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_COUNTED}
          step={1}
          aria-label={line}
          value={typed ?? count}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => type(target.value)}
          onBlur={() => setTyped(null)}
        />
        <button
          type="button"
          aria-label={t('more', { line })}
          disabled={count >= MOST_COUNTED}
          onClick={() => say(count + 1)}
        >
          <Plus />
        </button>
      </span>
    </li>
  );
}
