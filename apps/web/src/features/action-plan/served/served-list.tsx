import { useContext } from 'react';
import styles from '../action-plan.module.css';
import { inOrderOf, type ServedName, ServedWords } from './use-served-words.ts';

/** What an action serves, one line each; a dash would say that something is missing. */
export function ServedList({ name, codes }: { name: ServedName; codes: readonly string[] }) {
  const words = useContext(ServedWords)?.[name];
  if (!words || codes.length === 0) return null;
  return (
    <ul className={styles['served']}>
      {inOrderOf(words, codes).map((code) => (
        <li key={code}>{words.say(code)}</li>
      ))}
    </ul>
  );
}
