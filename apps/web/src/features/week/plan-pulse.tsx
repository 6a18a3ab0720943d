import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PlanPulse as Pulse } from '@trame/contracts/week';
import { Card } from '@trame/ui/card';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { type Segment, StackBar } from '@trame/ui/stack-bar';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import styles from './week.module.css';
import { planPulseOf } from './week.queries.ts';
import { toAction, toPlan } from './week-links.ts';

/** How the plan stands: one number, one bar, and the actions longest late. */
export function PlanPulse() {
  const { t } = useTranslation('week');
  const { councilId, slug } = useCouncil();
  const pulse = useQuery(planPulseOf(councilId));
  const open = (
    <Link {...toPlan(slug)} aria-label={t('plan.openLabel')}>
      {t('plan.open')}
    </Link>
  );
  return (
    <Card title={pulse.data?.title ?? t('plan.title')} actions={open}>
      <Loaded
        query={pulse}
        isEmpty={({ counts }) => counts.all === 0}
        empty={<EmptyState>{t('plan.empty')}</EmptyState>}
        explain={useSayRefusal()}
      >
        {(known) => <Figures pulse={known} />}
      </Loaded>
    </Card>
  );
}

function Figures({ pulse: { counts, late } }: { pulse: Pulse }) {
  const { t } = useTranslation('week');
  const { slug } = useCouncil();
  const segments: Segment[] = [
    { tone: 'ok', value: counts.done, label: t('plan.done', { count: counts.done }) },
    { tone: 'run', value: counts.running, label: t('plan.running') },
    { tone: 'late', value: counts.late, label: t('plan.isLate') },
    { tone: 'todo', value: counts.toStart, label: t('plan.toStart') },
  ];
  return (
    <>
      <p className={styles['total']}>
        <b className={styles['number']}>{counts.all}</b> {t('plan.actions', { count: counts.all })}
        {counts.late > 0 ? (
          <>
            , {t('plan.ofWhich')} <b className={styles['late']}>{t('plan.late', { count: counts.late })}</b>
          </>
        ) : null}
      </p>
      <StackBar segments={segments} legend />
      <ul className={styles['lateList']}>
        {late.map(({ id, title, daysLate }) => (
          <li key={id} className={styles['lateLine']}>
            <Link {...toAction(slug, id)} className={styles['lateTitle']}>
              {title}
            </Link>
            <span className={styles['days']}>{t('plan.daysLate', { count: daysLate })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
