import styles from './mark.module.css';

/** The weave: two threads for the institutions, crossed by two for the people. Decorative, the name is beside it. */
export function Mark({ size = 'm' }: { size?: 's' | 'm' | undefined }) {
  return (
    <span className={size === 's' ? styles['small'] : styles['mark']} aria-hidden="true">
      <svg viewBox="0 0 24 24" fill="none" strokeWidth="2.4" strokeLinecap="round">
        <path className={styles['weft']} d="M4 8h16M4 16h16" />
        <path className={styles['warp']} d="M8 4v5.5M8 14.5V20M16 4v1.5M16 10.5V20" />
      </svg>
    </span>
  );
}
