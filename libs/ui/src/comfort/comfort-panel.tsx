import { useState } from 'react';
import { Checkbox } from '../controls/choice.tsx';
import { RadioGroup } from '../controls/fieldset.tsx';
import { useWords } from '../words/words.tsx';
import { applyComfort, COMFORT, type Comfort, type ComfortKey, keepComfort, readComfort } from './comfort.ts';
import styles from './comfort-panel.module.css';

const LISTS = ['text', 'theme', 'font'] as const satisfies readonly ComfortKey[];
const SWITCHES = ['spacing', 'motion', 'links', 'counters'] as const satisfies readonly ComfortKey[];

/** The settings of reading: each applies at once and is remembered on this device. */
export function ComfortPanel() {
  const words = useWords().comfort;
  const [comfort, setComfort] = useState(() => readComfort(localStorage));
  const change = <Key extends ComfortKey>(key: Key, value: Comfort[Key]) => {
    const next = { ...comfort, [key]: value };
    setComfort(next);
    applyComfort(next, document.documentElement);
    keepComfort(next, localStorage);
  };
  return (
    <div className={styles['panel']}>
      {LISTS.map((key) => (
        <RadioGroup
          key={key}
          legend={words[key].legend}
          name={`comfort-${key}`}
          inline
          value={comfort[key]}
          options={COMFORT[key].map((value) => ({ value, label: labelOf(words[key], value) }))}
          onChange={(event) => change(key, event.target.value as Comfort[typeof key])}
        />
      ))}
      {SWITCHES.map((key) => (
        <Checkbox
          key={key}
          label={words[key]}
          checked={comfort[key] === COMFORT[key][1]}
          onChange={(event) => change(key, COMFORT[key][event.target.checked ? 1 : 0])}
        />
      ))}
    </div>
  );
}

/** Words are keyed by value; a key that is a number needs a letter first. */
const labelOf = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? `${value} %`;
