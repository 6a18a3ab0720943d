import type { CSSProperties } from 'react';
import styles from './timeline-bar.module.css';
import { type Tone, toned } from './tones.ts';

/** The years shown, both included. */
export interface Years {
  from: number;
  to: number;
}

/** Where a day falls between the first and the last shown, in percent, kept inside. */
export function placeOf(day: string, { from, to }: Years): number {
  const start = Date.UTC(from, 0, 1);
  const share = (Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - start) / (Date.UTC(to + 1, 0, 1) - start);
  return Math.min(100, Math.max(0, share * 100));
}

const spot = (years: Years, today: string) => ({
  '--n': years.to - years.from + 1,
  '--today': `${placeOf(today, years)}%`,
});

/** A day that matters by itself. */
export interface TimelineMark {
  id: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** Reached: drawn full. */
  done: boolean;
  /** What a pointer reads on it; whoever listens reads it in the sentence of the bar. */
  label: string;
}

interface TimelineBarProps {
  years: Years;
  /** Lines drawn behind it, one for each part of the head; one a year unless told. */
  lines?: number | undefined;
  /** First and last day of the action, `YYYY-MM-DD`; without them only its marks are drawn. */
  start: string | null;
  end: string | null;
  today: string;
  /** 0 to 100: how far the bar is filled. */
  done: number;
  tone: Tone;
  /** The sentence for those who do not see it: "De mars 2026 à mars 2027". */
  label: string;
  /** Milestones on its way. */
  marks?: readonly TimelineMark[] | undefined;
}

/** One line of the timeline column of the plan. */
export function TimelineBar({ years, lines, start, end, today, done, tone, label, marks = [] }: TimelineBarProps) {
  const lane = { ...spot(years, today), ...(lines ? { '--n': lines } : {}) };
  return (
    <div className={styles['lane']} style={lane as CSSProperties} role="img" aria-label={label}>
      {start && end ? (
        <i className={toned(tone, styles['bar'])} style={extent(start, end, years)}>
          <b style={{ width: `${done}%` }} />
        </i>
      ) : null}
      {marks.map((mark) => (
        <i
          key={mark.id}
          className={styles['mark']}
          data-done={mark.done}
          title={mark.label}
          style={{ left: `${placeOf(mark.day, years)}%` }}
        />
      ))}
    </div>
  );
}

function extent(start: string, end: string, years: Years): CSSProperties {
  const left = placeOf(start, years);
  return { left: `${left}%`, width: `${placeOf(end, years) - left}%` };
}

interface TimelineHeadProps {
  years: Years;
  today: string;
  /** Equal parts of these years, each with its word: months, half-years; the years themselves unless told. */
  parts?: readonly string[] | undefined;
}

/** The head of that column: the years and the mark of today. */
export function TimelineHead({ years, today, parts }: TimelineHeadProps) {
  const all = parts ?? Array.from({ length: years.to - years.from + 1 }, (_, index) => String(years.from + index));
  const style = { ...spot(years, today), '--n': all.length };
  return (
    <div className={styles['head']} style={style as CSSProperties}>
      {all.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </div>
  );
}
