import type { ActionRow } from '@trame/contracts/action-plan-answers';
import type { PlanMilestone } from '@trame/contracts/plan-views';
import { TimelineBar } from '@trame/ui/timeline-bar';
import { useNear } from '@trame/ui/use-near';
import { memo } from 'react';
import { useFixedT, useFmt } from '../../../platform/words.tsx';
import { StatusChip, toneOf } from '../action-cells.tsx';
import { ActionLink } from '../action-link.tsx';
import planStyles from '../action-plan.module.css';
import { PartMark } from '../hierarchy/part-mark.tsx';
import { periodOf } from './time-scale.ts';
import styles from './timeline.module.css';

interface TimelineRowProps {
  row: ActionRow;
  /** Its own, in the order of their days. */
  milestones: readonly PlanMilestone[];
  years: { from: number; to: number };
  /** Parts the scale is cut into. */
  lines: number;
  today: string;
  /** How many lines there are, and whether this one is among those at the top. */
  count: number;
  isFirst: boolean;
}

/**
 * One action: its title and state, which stay in sight, its bar, filled as far as it is, and its milestones. Drawn again only
 * when one of what it takes changes.
 */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { row, count, isFirst } = props;
  const { ref, drawn } = useNear<HTMLTableRowElement>(count, isFirst);
  return (
    <tr ref={ref} data-action={row.id}>
      <th scope="row">
        <span className={planStyles['titleLine']}>
          {row.parentId ? <PartMark /> : null}
          {row.number ? <span className={planStyles['number']}>{row.number}</span> : null}
          <ActionLink row={row} />
        </span>
        {drawn ? <StatusChip row={row} /> : <span className={styles['undrawn']} />}
      </th>
      {drawn ? <Lane {...props} /> : <td className={styles['lane']} />}
    </tr>
  );
});

function Lane({ row, milestones, years, lines, today }: TimelineRowProps) {
  const t = useFixedT('planViews');
  const fmt = useFmt();
  const period = periodOf(row);
  const percent = fmt.percent(row.progress);
  const said = period
    ? t('dated', { start: fmt.day(period.start, 'short'), end: fmt.day(period.end, 'short'), percent })
    : t('undatedBar', { percent });
  const marks = milestones.map(({ id, title, dueOn, done }) => ({
    ...{ id, done, day: dueOn },
    label: t(done ? 'milestoneReached' : 'milestone', { title, day: fmt.day(dueOn, 'short') }),
  }));
  const label =
    marks.length > 0 ? t('withMilestones', { said, list: marks.map((mark) => mark.label).join(' ; ') }) : said;
  return (
    <td title={label} className={styles['lane']}>
      <TimelineBar
        start={period?.start ?? null}
        end={period?.end ?? null}
        {...{ years, lines, today, label, marks }}
        done={row.progress}
        tone={toneOf(row)}
      />
    </td>
  );
}
