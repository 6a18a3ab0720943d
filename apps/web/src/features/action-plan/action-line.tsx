import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { Checkbox } from '@trame/ui/choice';
import { useNear } from '@trame/ui/use-near';
import { memo } from 'react';
import { useCouncil } from '../../platform/council.tsx';
import { useFixedT } from '../../platform/words.tsx';
import { DueCell, LeadCell, NewsCell, ProgressCell, StatusChip, TimelineCell } from './action-cells.tsx';
import { ActionLink } from './action-link.tsx';
import styles from './action-plan.module.css';
import { DragHandle } from './hierarchy/drag-handle.tsx';
import { PartMark } from './hierarchy/part-mark.tsx';
import { MissingNote } from './missing-note.tsx';
import { RowMenu } from './row-menu.tsx';
import { StatusMenu, useMayChange } from './status-menu.tsx';
import type { Selection } from './use-selection.ts';

/** What all lines of one tree share. */
export interface LinesShared {
  years: { from: number; to: number };
  today: string;
  /** How many actions the tree holds. */
  count: number;
  onFlip: Selection['flip'];
}

interface ActionLineProps extends LinesShared {
  row: ActionRow;
  /** Under its action, not alone in a filter. */
  isPart: boolean;
  isChosen: boolean;
  /** Among those at the top of the tree. */
  isFirst: boolean;
}

/**
 * One action in the tree; a card on a phone. Drawn again only when what it shows changes: of a thousand, a key or a click
 * concerns one. What it takes must stay the same from one drawing of the tree to the next.
 */
export const ActionLine = memo(function ActionLine(props: ActionLineProps) {
  const { row, isPart, isChosen, isFirst, count } = props;
  const { ref, near, drawn } = useNear<HTMLTableRowElement>(count, isFirst);
  return (
    <tr
      ref={ref}
      className={styles['action']}
      data-chosen={isChosen}
      data-part-of={isPart}
      data-action={row.id}
      data-node={`action:${row.id}`}
    >
      <td className={styles['tick']}>{near ? <Tick {...props} /> : null}</td>
      <th scope="row">
        <span className={styles['titleLine']}>
          {isPart ? <PartMark /> : null}
          <span className={styles['number']}>{row.number}</span>
          <ActionLink row={row} />
        </span>
        {drawn ? <MissingNote row={row} /> : null}
      </th>
      {drawn ? <Cells {...props} near={near} /> : null}
    </tr>
  );
});

function Tick({ row: { id, title }, isChosen, onFlip }: ActionLineProps) {
  const t = useFixedT('actionPlan');
  const { can } = useCouncil();
  return (
    <>
      <DragHandle />
      {can('plan.manage') ? (
        <Checkbox label={t('select', { title })} labelHidden checked={isChosen} onChange={() => onFlip(id)} />
      ) : null}
    </>
  );
}

function Cells({ row, years, today, near }: ActionLineProps & { near: boolean }) {
  const mayChange = useMayChange();
  return (
    <>
      <td data-part="status">{near ? <StatusMenu row={row} /> : <StatusChip row={row} />}</td>
      <td data-part="lead">
        <LeadCell row={row} />
      </td>
      <td data-part="timeline" className={styles['wTimeline']}>
        <TimelineCell row={row} years={years} today={today} />
      </td>
      <td data-part="due">
        <DueCell row={row} />
      </td>
      <td data-part="progress">
        <ProgressCell row={row} />
      </td>
      <td data-part="news">
        <NewsCell row={row} today={today} />
      </td>
      <td className={styles['wMenu']}>{near && mayChange(row) ? <RowMenu row={row} /> : null}</td>
    </>
  );
}
