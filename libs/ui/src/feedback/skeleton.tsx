import { cx } from '../shared/cx.ts';
import styles from './skeleton.module.css';

interface SkeletonProps {
  /** How many lines of text it stands for. */
  lines?: number | undefined;
  /** One block of this height instead ("8.5rem"): a card, a chart. */
  height?: string | undefined;
}

/** Still grey blocks of the final size; no shimmer. Shown by `<Loaded>` after 150 ms. */
export function Skeleton({ lines = 1, height }: SkeletonProps) {
  if (height) return <div className={cx(styles['block'])} style={{ height }} />;
  return (
    <div className={styles['lines']}>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles['line']} />
      ))}
    </div>
  );
}
