import type { PlanReview } from '@trame/contracts/plan-review-answers';
import { EmptyState } from '@trame/ui/empty-state';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useArrows } from '../../../platform/use-arrows.ts';
import styles from '../plan-review.module.css';
import { type ReviewPath, useOpenAction } from '../plan-review.queries.ts';
import { Queue } from '../queue/queue.tsx';
import { useKeptOutcomes } from './kept-outcomes.ts';
import { StepView } from './step-view.tsx';

/** Where a review is taken up: the action at hand, else the first that nothing was said of. */
const resumed = ({ steps }: PlanReview): string | null =>
  (steps.find(({ openedAt }) => openedAt) ?? steps.find(({ recorded }) => !recorded) ?? steps[0])?.actionId ?? null;

/** One action at a time, and the list of all of them; the wall shows what is at hand here. */
export function ReviewConsole({ path, review }: { path: ReviewPath; review: PlanReview }) {
  const { t } = useTranslation('planReview');
  const { steps } = review;
  const [at, setAt] = useState(() => resumed(review));
  const { mutate: tell } = useOpenAction(path);
  const { personId } = useCouncil();
  const kept = useKeptOutcomes(path, personId);
  const place = Math.max(
    0,
    steps.findIndex(({ actionId }) => actionId === at),
  );
  const step = steps[place];
  const go = (to: number) => {
    const next = steps[Math.min(steps.length - 1, Math.max(0, to))];
    if (next && next.actionId !== at) setAt(next.actionId);
  };
  useArrows({ ArrowRight: () => go(place + 1), ArrowLeft: () => go(place - 1) });
  const shown = step?.actionId;
  useEffect(() => {
    if (shown) tell(shown);
  }, [shown, tell]);
  const head = useFocusOnMove(shown);
  return (
    <div className={styles['console']}>
      <Queue path={path} review={review} kept={kept} current={shown ?? null} onGo={setAt} />
      {step ? (
        <StepView
          key={step.actionId}
          path={path}
          review={review}
          step={step}
          kept={kept}
          place={place}
          head={head}
          onGo={go}
          onRecorded={() => (place < steps.length - 1 ? go(place + 1) : head.current?.focus())}
        />
      ) : (
        <EmptyState>{t('queue.empty')}</EmptyState>
      )}
    </div>
  );
}

/** Whoever moves to another action reads its name; the first is read with the page. */
function useFocusOnMove(shown: string | undefined) {
  const head = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) head.current?.focus();
    first.current = shown === undefined;
  }, [shown]);
  return head;
}
