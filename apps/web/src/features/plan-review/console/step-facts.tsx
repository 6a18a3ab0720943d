import { Link } from '@tanstack/react-router';
import type { ReviewStep } from '@trame/contracts/plan-review-answers';
import { Chip } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from '../plan-review.module.css';

/** Who, when, how far. */
export function StepFacts({ step }: { step: ReviewStep }) {
  const { t } = useTranslation(['planReview', 'actionPlan']);
  const fmt = useFmt();
  const { slug } = useCouncil();
  const { status, lead, body, dueOn, dueText, daysLate, progress, axis } = step;
  const due = dueText ?? (dueOn ? fmt.day(dueOn, 'long') : t('step.noDue'));
  const facts = [
    [t('step.lead'), lead?.name ?? t('step.noLead')],
    [t('step.group'), body?.label],
    [t('step.due'), daysLate > 0 ? `${due} · ${t('actionPlan:late', { count: daysLate })}` : due],
    [t('step.progress'), fmt.percent(progress)],
  ];
  return (
    <div>
      <p className={styles['where']}>
        <Chip kind="info">{t(`actionPlan:status.${status}`)}</Chip> {axis}
      </p>
      <dl className={styles['facts']}>
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <Link to="/$clsm/plan/actions/$id" params={{ clsm: slug, id: step.actionId }}>
        {t('step.sheet')}
      </Link>
    </div>
  );
}
