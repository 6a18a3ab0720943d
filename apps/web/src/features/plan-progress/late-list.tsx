import { Link } from '@tanstack/react-router';
import type { PlanProgress } from '@trame/contracts/plan-progress';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import styles from './plan-progress.module.css';

/** What is late, the longest first, and how many more there are. */
export function LateList({ progress: { late, lateCount } }: { progress: PlanProgress }) {
  const { t } = useTranslation(['planProgress', 'actionPlan']);
  const { slug } = useCouncil();
  const more = lateCount - late.length;
  return (
    <Card title={t('late.title')} className={styles['section']} data-section="LATE">
      <ul className={styles['late']}>
        {late.map(({ id, number, title, daysLate, body, lead, partOf }) => (
          <li key={id}>
            <span>
              {number ? `${number} ` : ''}
              <Link to="/$clsm/plan/actions/$id" params={{ clsm: slug, id }}>
                {title}
              </Link>
              <small>
                {[partOf ? t('late.partOf', { title: partOf }) : null, body?.tag, lead?.name]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <b>{t('actionPlan:late', { count: daysLate })}</b>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles['remark']}>{t('late.more', { count: more })}</p> : null}
    </Card>
  );
}
