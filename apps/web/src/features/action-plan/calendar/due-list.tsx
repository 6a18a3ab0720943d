import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import styles from './calendar.module.css';
import { DueLink } from './due-link.tsx';
import type { Month } from './month.ts';

/** What is due in a month, day after day: a phone has no grid. */
export function DueList({ month: { month }, rows }: { month: Month; rows: readonly ActionRow[] }) {
  const { t } = useTranslation('planViews');
  const fmt = useFmt();
  const due = rows.filter(({ dueOn }) => dueOn?.startsWith(month));
  const days = [...new Set(due.map(({ dueOn }) => dueOn ?? ''))].toSorted();
  if (days.length === 0) return <p className="muted">{t('nothingDue')}</p>;
  return (
    <ul className={styles['days']}>
      {days.map((day) => (
        <li key={day}>
          <h3>{fmt.day(day, 'weekday')}</h3>
          {due.map((row) => (row.dueOn === day ? <DueLink key={row.id} row={row} /> : null))}
        </li>
      ))}
    </ul>
  );
}
