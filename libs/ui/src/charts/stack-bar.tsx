import { cx } from '../shared/cx.ts';
import styles from './stack-bar.module.css';
import { type Tone, toned } from './tones.ts';

export type { Tone } from './tones.ts';

export interface Segment {
  tone: Tone;
  value: number;
  /** The word after the number: "terminées". */
  label: string;
}

interface StackBarProps {
  segments: readonly Segment[];
  /** What the numbers are about, at the head of the sentence: "Plan d'actions". */
  label?: string | undefined;
  /** Number and word of each part, under the bar. */
  legend?: boolean | undefined;
  /** 8, 12 or 16 px high. */
  size?: 's' | 'm' | 'l' | undefined;
}

/** How a whole is shared. The picture is one sentence for those who do not see it. */
export function StackBar({ segments, label, legend, size = 'm' }: StackBarProps) {
  const sentence = segments.map((segment) => `${segment.value} ${segment.label}`).join(', ');
  return (
    <div className={styles['figure']}>
      <div
        className={cx(styles['bar'], styles[size])}
        role="img"
        aria-label={label ? `${label}, ${sentence}` : sentence}
      >
        {segments.map(({ tone, value }) =>
          value > 0 ? <i key={tone} className={toned(tone)} style={{ flexGrow: value }} /> : null,
        )}
      </div>
      {legend ? (
        <ul className={styles['legend']}>
          {segments.map(({ tone, value, label: word }) => (
            <li key={tone}>
              <i className={toned(tone, styles['dot'])} />
              <b className="num">{value}</b> {word}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** What the fills of several bars mean, said once for all of them. */
export const StackLegend = ({ parts }: { parts: readonly Pick<Segment, 'tone' | 'label'>[] }) => (
  <ul className={styles['legend']}>
    {parts.map(({ tone, label }) => (
      <li key={tone}>
        <i className={toned(tone, styles['dot'])} />
        {label}
      </li>
    ))}
  </ul>
);
