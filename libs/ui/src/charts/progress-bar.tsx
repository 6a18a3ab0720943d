import styles from './progress-bar.module.css';
import { type Tone, toned } from './tones.ts';

interface ProgressBarProps {
  /** 0 to `max`. */
  value: number;
  /** 100 unless told. */
  max?: number | undefined;
  /** What advances: "Ouvrir un lieu d'écoute". */
  label: string;
  tone?: Tone | undefined;
  /** The value in words beside the bar: "60 %". */
  text?: string | undefined;
}

/** How far something is: a native progress. */
export function ProgressBar({ value, max = 100, label, tone = 'run', text }: ProgressBarProps) {
  return (
    <span className={styles['line']}>
      <progress className={toned(tone, styles['bar'])} value={value} max={max} aria-label={label} />
      {text ? <span className={styles['text']}>{text}</span> : null}
    </span>
  );
}
