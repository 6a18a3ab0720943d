import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { useTranslation } from 'react-i18next';
import { StatusChip } from './action-cells.tsx';
import { ActionLink } from './action-link.tsx';
import styles from './undated.module.css';

/** The actions that no day places: a timeline or a calendar would hide them. */
export function Undated({ rows }: { rows: readonly ActionRow[] }) {
  const { t } = useTranslation('planViews');
  if (rows.length === 0) return null;
  return (
    <section className={styles['undated']} aria-labelledby="undated">
      <h2 id="undated">{t('undated', { count: rows.length })}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <ActionLink row={row} />
            <StatusChip row={row} />
            {row.dueText ? <span className="muted">{row.dueText}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
