import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { TimelineBar } from '@trame/ui/timeline-bar';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import { StatusChip, toneOf } from '../action-cells.tsx';
import { ActionLink } from '../action-link.tsx';
import planStyles from '../action-plan.module.css';
import { periodOf } from './time-scale.ts';
import styles from './timeline.module.css';

interface TimelineRowProps {
  row: ActionRow;
  years: { from: number; to: number };
  /** Parts the scale is cut into. */
  lines: number;
  today: string;
}

/** One action: its title and state, which stay in sight, and its bar, filled as far as it is. */
export function TimelineRow({ row, years, lines, today }: TimelineRowProps) {
  const { t } = useTranslation('planViews');
  const fmt = useFmt();
  const period = periodOf(row);
  if (!period) return null;
  const percent = fmt.percent(row.progress);
  const label = t('dated', { start: fmt.day(period.start, 'short'), end: fmt.day(period.end, 'short'), percent });
  return (
    <tr data-action={row.id}>
      <th scope="row">
        <span className={planStyles['titleLine']}>
          {row.number ? <span className={planStyles['number']}>{row.number}</span> : null}
          <ActionLink row={row} />
        </span>
        <StatusChip row={row} />
      </th>
      <td title={label} className={styles['lane']}>
        <TimelineBar {...period} {...{ years, lines, today, label }} done={row.progress} tone={toneOf(row)} />
      </td>
    </tr>
  );
}
