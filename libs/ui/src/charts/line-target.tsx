import { type CSSProperties, useId } from 'react';
import styles from './line-target.module.css';

export interface MeasuredPoint {
  /** `YYYY-MM-DD`. */
  day: string;
  value: number;
}

interface LineTargetProps {
  /** Measurements in the order of their days. */
  points: readonly MeasuredPoint[];
  target: number | null;
  baseline: number | null;
  /** What is measured. */
  title: string;
  /** The sentence for those who do not see it: first, last, target. */
  description: string;
  /** Words of the two dashed lines. */
  words: { target: string; baseline: string };
  /** The scale in words: its highest and lowest value, its first and last day. */
  axis: { high: string; low: string; from: string; to: string };
}

/** Lowest and highest value that the chart holds, with the target and the baseline in sight. */
export function rangeOf({ points, target, baseline }: Pick<LineTargetProps, 'points' | 'target' | 'baseline'>) {
  const values = [...points.map(({ value }) => value), target, baseline].filter((value) => value !== null);
  return { low: Math.min(0, ...values), high: Math.max(0, ...values) };
}

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Each point in percents of the frame, from its lower left corner; one point alone stands in the middle. */
function placed(points: readonly MeasuredPoint[], low: number, high: number) {
  const days = points.map(({ day }) => instant(day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const upTo = high === low ? 1 : high - low;
  return points.map(({ day, value }) => ({
    key: `${day} ${value}`,
    x: last === first ? 50 : ((instant(day) - first) / (last - first)) * 100,
    y: ((value - low) / upTo) * 100,
  }));
}

/** Measurements over time against a target. A table of the same figures belongs beside it. */
export function LineTarget({ points, target, baseline, title, description, words, axis }: LineTargetProps) {
  const id = useId();
  const { low, high } = rangeOf({ points, target, baseline });
  const spots = placed(points, low, high);
  const heightOf = (value: number) => 100 - ((value - low) / (high === low ? 1 : high - low)) * 100;
  const line = spots.map(({ x, y }) => `${x},${100 - y}`).join(' ');
  const levels = [
    ...(target === null ? [] : [{ at: heightOf(target), word: words.target, className: styles['target'] }]),
    ...(baseline === null ? [] : [{ at: heightOf(baseline), word: words.baseline, className: styles['baseline'] }]),
  ];
  return (
    <figure className={styles['figure']}>
      <div className={styles['scale']} aria-hidden>
        <span>{axis.high}</span>
        <span>{axis.low}</span>
      </div>
      <div className={styles['frame']}>
        <svg
          className={styles['drawing']}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {levels.map(({ at, word, className }) => (
            <line key={word} className={className} x1="0" x2="100" y1={at} y2={at} />
          ))}
          <polyline className={styles['line']} points={line} />
        </svg>
        {spots.map(({ key, x, y }) => (
          <i key={key} className={styles['dot']} style={{ '--x': `${x}%`, '--y': `${y}%` } as CSSProperties} />
        ))}
        {levels.map(({ at, word }) => (
          <span key={word} className={styles['level']} style={{ '--y': `${100 - at}%` } as CSSProperties} aria-hidden>
            {word}
          </span>
        ))}
      </div>
      <div className={styles['days']} aria-hidden>
        <span>{axis.from}</span>
        {axis.from === axis.to ? null : <span>{axis.to}</span>}
      </div>
    </figure>
  );
}
