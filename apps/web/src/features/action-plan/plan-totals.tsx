import type { Plan } from '@trame/contracts/action-plan-answers';
import { useTranslation } from 'react-i18next';
import styles from './action-plan.module.css';

/** "42 actions · 5 en retard · 3 sans nouvelles · 2 à compléter"; with a filter, how many match. */
export function PlanTotals({ plan: { counts, total }, filtered }: { plan: Plan; filtered: boolean }) {
  const { t } = useTranslation('actionPlan');
  return (
    <output className={styles['totals']}>
      {filtered ? t('found', { count: total }) : t('counts', { count: counts.all })}
      {counts.late > 0 ? (
        <>
          {' · '}
          <span className={styles['late']}>{t('lateCount', { count: counts.late })}</span>
        </>
      ) : null}
      {counts.silent > 0 ? ` · ${t('silentCount', { count: counts.silent })}` : null}
      {counts.incomplete > 0 ? ` · ${t('incompleteCount', { count: counts.incomplete })}` : null}
    </output>
  );
}
