import styles from './count-bars.module.css';

export interface CountBar {
  id: string;
  label: string;
  /** `null` when the number is not told: no bar then. */
  value: number | null;
  /** The number as it is said: "12", "moins de 5". */
  said: string;
}

interface CountBarsProps {
  /** What is counted; read first, shown unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean | undefined;
  /** Heads of the two columns. */
  heads: readonly [label: string, value: string];
  bars: readonly CountBar[];
  /** The number of the longest bar. */
  most: number;
}

/** Numbers side by side: one table, in which each number has its bar. The picture and its data are the same thing. */
export function CountBars({ caption, captionHidden, heads, bars, most }: CountBarsProps) {
  return (
    <table className={styles['table']}>
      <caption className={captionHidden ? 'sr' : styles['caption']}>{caption}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, label, value, said }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>
              <span className={styles['lane']}>
                {value ? <i className={styles['bar']} style={{ width: `${(100 * value) / most}%` }} /> : null}
                <span className={value === null ? styles['untold'] : styles['number']}>{said}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
