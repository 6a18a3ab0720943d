import styles from './mark.module.css';

/** The mark: two threads of institutions crossed by two threads of people. */
export function Mark() {
  return (
    <span className={styles['mark']} aria-hidden="true">
      <svg width="22" height="22" viewBox="0 0 24 24" fill="none" strokeWidth="2.4" strokeLinecap="round">
        <path d="M4 8h16M4 16h16" stroke="#fff" />
        <path d="M8 4v5.500M8 14.500V20M16 4v1.500M16 10.500V20" stroke="var(--thread)" />
      </svg>
    </span>
  );
}
