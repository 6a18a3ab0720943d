import type { ReactNode } from 'react';
import { cx } from '../shared/cx.ts';
import lanes from './count-bars.module.css';
import styles from './pair-bars.module.css';

export interface PairBar {
  id: string;
  label: string;
  /** One number for each of the two columns. */
  values: readonly [number, number];
  /** What to see in the numbers, in words: "Aucune ressource". */
  note?: ReactNode | undefined;
}

interface PairBarsProps {
  /** What is compared; read first. */
  caption: string;
  /** Heads of the three columns. */
  heads: readonly [label: string, first: string, second: string];
  bars: readonly PairBar[];
}

/** Two numbers side by side for each line, on one scale: one table, in which each number has its bar. */
export function PairBars({ caption, heads, bars }: PairBarsProps) {
  const most = Math.max(1, ...bars.flatMap(({ values }) => values));
  return (
    <table className={cx(lanes['table'], styles['pairs'])}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, label, values: [first, second], note }) => (
          <tr key={id}>
            <th scope="row">
              {label} {note}
            </th>
            <td>
              <Lane value={first} most={most} look={styles['first']} />
            </td>
            <td>
              <Lane value={second} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LaneProps {
  value: number;
  most: number;
  look?: string | undefined;
}

const Lane = ({ value, most, look }: LaneProps) => (
  <span className={lanes['lane']}>
    {value > 0 ? <i className={cx(lanes['bar'], look)} style={{ width: `${(100 * value) / most}%` }} /> : null}
    <span className={lanes['number']}>{value}</span>
  </span>
);
