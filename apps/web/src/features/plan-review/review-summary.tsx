import { Link } from '@tanstack/react-router';
import type { PlanReview, ReviewStep } from '@trame/contracts/plan-review-answers';
import { reviewCounted, reviewSaid, whoOf } from '@trame/copy/review-said';
import { wallClock } from '@trame/domain/time/wall-clock';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './plan-review.module.css';

/** What was said of each action, and what was not seen; it prints as it stands. */
export function ReviewSummary({ review: { steps, toldAt } }: { review: PlanReview }) {
  const { t, i18n } = useTranslation('planReview');
  const fmt = useFmt();
  const seen = steps.filter(({ recorded }) => recorded);
  const unseen = steps.filter(({ recorded }) => !recorded);
  const counted = reviewCounted(
    i18n,
    fmt,
    steps.map(({ recorded }) => recorded?.outcome ?? null),
  );
  return (
    <Card title={t('summary.title')} className={styles['summary']}>
      <p className={styles['counted']}>{seen.length > 0 ? counted : t('summary.none')}</p>
      {seen.length > 0 ? <Said steps={seen} /> : null}
      {unseen.length > 0 ? (
        <>
          <p>{t('summary.unseen', { count: unseen.length })}</p>
          <ul>
            {unseen.map((step) => (
              <li key={step.actionId}>
                <ActionName step={step} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {toldAt ? (
        <p className="small muted">
          {t('summary.told', { day: fmt.day(wallClock(new Date(toldAt), fmt.zone), 'long') })}
        </p>
      ) : null}
    </Card>
  );
}

function ActionName({ step: { actionId: id, number, title } }: { step: ReviewStep }) {
  const { slug } = useCouncil();
  return (
    <Link to="/$clsm/plan/actions/$id" params={{ clsm: slug, id }}>
      {[number, title].filter(Boolean).join(' ')}
    </Link>
  );
}

function Said({ steps }: { steps: readonly ReviewStep[] }) {
  const { t, i18n } = useTranslation('planReview');
  const fmt = useFmt();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('summary.action')}</th>
          <th scope="col">{t('summary.outcome')}</th>
          <th scope="col">{t('summary.lead')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.actionId}>
            <th scope="row">
              <ActionName step={step} />
            </th>
            <td>
              {step.recorded ? (
                <>
                  <b>{reviewSaid(i18n, fmt, { ...step.recorded, who: whoOf(step.recorded) })}</b>
                  {step.recorded.sentence ? <p>{step.recorded.sentence}</p> : null}
                </>
              ) : null}
            </td>
            <td>{step.lead?.name ?? t('step.noLead')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
