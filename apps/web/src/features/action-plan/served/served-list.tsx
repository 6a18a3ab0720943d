import styles from '../action-plan.module.css';

/** What an action serves, one line each; a dash would say that something is missing. */
export function ServedList({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <ul className={styles['served']}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
