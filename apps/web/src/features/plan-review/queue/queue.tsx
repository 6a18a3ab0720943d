import type { PlanReview, ReviewStep } from '@trame/contracts/plan-review-answers';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { SaveState } from '@trame/ui/save-state';
import Check from 'lucide-react/icons/check';
import Pencil from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptOutcomes, savedWord } from '../console/kept-outcomes.ts';
import styles from '../plan-review.module.css';
import type { ReviewPath } from '../plan-review.queries.ts';
import { ArrangeQueue } from './arrange-queue.tsx';

interface QueueProps {
  path: ReviewPath;
  review: PlanReview;
  kept: KeptOutcomes;
  current: string | null;
  onGo: (actionId: string) => void;
}

/** All the actions of the review: where one is, what was seen, and the way to change the list. */
export function Queue({ path, review, kept, current, onGo }: QueueProps) {
  const { t } = useTranslation('planReview');
  const [editing, setEditing] = useState(false);
  const { steps } = review;
  const seen = steps.filter(({ recorded }) => recorded).length;
  const edit = (
    <Button size="s" icon={editing ? Check : Pencil} onClick={() => setEditing(!editing)}>
      {t(editing ? 'queue.done' : 'queue.edit')}
    </Button>
  );
  return (
    <Card
      title={t('queue.title')}
      aside={<span className="small muted">{t('list.progress', { seen, total: steps.length })}</span>}
      actions={edit}
      className={styles['queue']}
    >
      <SaveState state={savedWord(kept)} />
      {editing ? (
        <ArrangeQueue path={path} review={review} />
      ) : (
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step.actionId}>
              <Line
                step={step}
                isWaiting={kept.waiting.includes(step.actionId)}
                isCurrent={step.actionId === current}
                onGo={onGo}
              />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

interface LineProps extends Pick<QueueProps, 'onGo'> {
  step: ReviewStep;
  /** Its outcome is on this device alone. */
  isWaiting: boolean;
  isCurrent: boolean;
}

function Line({ step, isWaiting, isCurrent, onGo }: LineProps) {
  const { t } = useTranslation('planReview');
  return (
    <button type="button" aria-current={isCurrent ? 'step' : undefined} onClick={() => onGo(step.actionId)}>
      <span className={styles['lineTitle']}>{[step.number, step.title].filter(Boolean).join(' ')}</span>
      <span className={styles['lineWhy']}>
        {step.recorded ? (
          <>
            <Check /> <span className="sr">{t('queue.recorded')}</span> {t(`outcomes.${step.recorded.outcome}`)}
          </>
        ) : (
          (isWaiting ? [t('waiting.title')] : step.reasons.map((reason) => t(`reasons.${reason}`))).join(', ')
        )}
      </span>
    </button>
  );
}
