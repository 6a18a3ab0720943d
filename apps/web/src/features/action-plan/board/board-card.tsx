import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { Chip } from '@trame/ui/chip';
import { useFixedT } from '../../../platform/words.tsx';
import { DueCell, LeadCell, ProgressCell } from '../action-cells.tsx';
import { ActionLink } from '../action-link.tsx';
import planStyles from '../action-plan.module.css';
import { MissingNote } from '../missing-note.tsx';
import styles from './board.module.css';

/** One action as a card: number, title, who leads, when it is due, how far it is; late when it is. */
export function BoardCard({ row }: { row: ActionRow }) {
  const t = useFixedT('actionPlan');
  return (
    <div className={styles['card']}>
      <p className={planStyles['titleLine']}>
        {row.number ? <span className={planStyles['number']}>{row.number}</span> : null}
        <ActionLink row={row} />
      </p>
      <MissingNote row={row} />
      {row.daysLate > 0 ? <Chip kind="bad">{t('late', { count: row.daysLate })}</Chip> : null}
      <LeadCell row={row} />
      <p className={styles['due']}>
        <span className="sr">{t('columns.due')} </span>
        <DueCell row={row} />
      </p>
      <ProgressCell row={row} />
    </div>
  );
}
