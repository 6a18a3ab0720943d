import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { Checkbox } from '@trame/ui/choice';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useNear } from '../../platform/use-near.ts';
import { DueCell, LeadCell, NewsCell, ProgressCell, StatusChip, TimelineCell } from './action-cells.tsx';
import { ActionLink } from './action-link.tsx';
import styles from './action-plan.module.css';
import { DragHandle } from './hierarchy/drag-handle.tsx';
import { PartMark } from './hierarchy/part-mark.tsx';
import { MissingNote } from './missing-note.tsx';
import { RowMenu } from './row-menu.tsx';
import { StatusMenu, useMayChange } from './status-menu.tsx';
import type { Selection } from './use-selection.ts';

interface ActionLineProps {
  row: ActionRow;
  /** Under its action, not alone in a filter. */
  isPart: boolean;
  plan: Plan;
  years: { from: number; to: number };
  selection: Selection;
}

/** One action in the tree; a card on a phone. */
export function ActionLine({ row, isPart, plan, years, selection }: ActionLineProps) {
  const { t } = useTranslation('actionPlan');
  const { can } = useCouncil();
  const mayChange = useMayChange();
  const { id, number, title } = row;
  const [line, near] = useNear<HTMLTableRowElement>(plan.actions.length);
  return (
    <tr
      ref={line}
      className={styles['action']}
      data-chosen={selection.chosen.has(id)}
      data-part-of={isPart}
      data-action={id}
      data-node={`action:${id}`}
    >
      <td className={styles['tick']}>
        {near ? <DragHandle /> : null}
        {near && can('plan.manage') ? (
          <Checkbox
            label={t('select', { title })}
            labelHidden
            checked={selection.chosen.has(id)}
            onChange={() => selection.flip(id)}
          />
        ) : null}
      </td>
      <th scope="row">
        <span className={styles['titleLine']}>
          {isPart ? <PartMark /> : null}
          <span className={styles['number']}>{number}</span>
          <ActionLink row={row} />
        </span>
        <MissingNote row={row} />
      </th>
      <td data-part="status">{near ? <StatusMenu row={row} /> : <StatusChip row={row} />}</td>
      <td data-part="lead">
        <LeadCell row={row} />
      </td>
      <td data-part="timeline" className={styles['wTimeline']}>
        <TimelineCell row={row} years={years} today={plan.today} />
      </td>
      <td data-part="due">
        <DueCell row={row} />
      </td>
      <td data-part="progress">
        <ProgressCell row={row} />
      </td>
      <td data-part="news">
        <NewsCell row={row} today={plan.today} />
      </td>
      <td className={styles['wMenu']}>{near && mayChange(row) ? <RowMenu row={row} plan={plan} /> : null}</td>
    </tr>
  );
}
