import type { PlanReview, ReviewStep } from '@trame/contracts/plan-review-answers';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Chip } from '@trame/ui/chip';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../platform/use-now.ts';
import { useFmt } from '../../../platform/words.tsx';
import styles from '../plan-review.module.css';
import type { ReviewPath } from '../plan-review.queries.ts';
import { spentMinutes } from '../spent.ts';
import type { KeptOutcomes } from './kept-outcomes.ts';
import { OutcomeForm } from './outcome.form.tsx';
import { RecordedView } from './recorded-view.tsx';
import { SheetExtract } from './sheet-extract.tsx';
import { StepFacts } from './step-facts.tsx';
import { UnsentWords } from './unsent-words.tsx';
import { WaitingView } from './waiting-view.tsx';

interface StepViewProps {
  path: ReviewPath;
  review: PlanReview;
  step: ReviewStep;
  kept: KeptOutcomes;
  /** Its place in the list, from 0. */
  place: number;
  head: RefObject<HTMLHeadingElement | null>;
  onGo: (place: number) => void;
  onRecorded: () => void;
}

/** One action in full: why it is looked at, what its sheet says, and what the committee says of it. */
export function StepView({ path, review, step, kept, place, head, onGo, onRecorded }: StepViewProps) {
  const { t } = useTranslation('planReview');
  const count = review.steps.length;
  return (
    <div className={styles['step']}>
      <div className={styles['walk']} data-print="hide">
        <Button icon={ChevronLeft} aria-disabled={place === 0} onClick={() => onGo(place - 1)}>
          {t('step.previous')}
        </Button>
        <span className={styles['position']}>
          {t('step.position', { at: place + 1, count })} · <Spent step={step} />
        </span>
        <Button iconEnd={ChevronRight} aria-disabled={place === count - 1} onClick={() => onGo(place + 1)}>
          {t('step.next')}
        </Button>
      </div>
      <p className={`small muted ${styles['keys']}`}>{t('step.keys')}</p>
      <h2 ref={head} tabIndex={-1} className={styles['name']}>
        {[step.number, step.title].filter(Boolean).join(' ')}
      </h2>
      <ul className={styles['reasons']}>
        {step.reasons.map((reason) => (
          <li key={reason}>
            <Chip kind={reason === 'LATE' ? 'bad' : 'warn'}>{t(`reasons.${reason}`)}</Chip>
          </li>
        ))}
      </ul>
      {step.removed ? <Banner kind="warn">{t('step.removed')}</Banner> : null}
      <div className={styles['columns']}>
        <div className={styles['sheet']}>
          <StepFacts step={step} />
          <SheetExtract actionId={step.actionId} />
        </div>
        <Said
          {...{ path, review, step, kept, onRecorded }}
          // the button that was pressed is gone with what it stood by
          onSettled={() => head.current?.focus()}
        />
      </div>
    </div>
  );
}

interface SaidProps extends Pick<StepViewProps, 'path' | 'review' | 'step' | 'kept' | 'onRecorded'> {
  onSettled: () => void;
}

function Said({ path, review, step, kept, onRecorded, onSettled }: SaidProps) {
  const { t } = useTranslation('planReview');
  // an outcome recorded while it is on screen is read, not typed again
  const [wasRecorded] = useState(step.recorded !== null);
  if (step.recorded)
    return (
      <div className={styles['both']}>
        <RecordedView path={path} step={step} fresh={!wasRecorded} onUndone={onSettled} />
        <UnsentWords path={path} step={step} kept={kept} onSettled={onSettled} />
      </div>
    );
  if (kept.waiting.includes(step.actionId)) return <WaitingView path={path} step={step} kept={kept} />;
  if (step.removed || review.meeting?.writable === false) return null;
  return (
    <Card title={t('form.title')}>
      <OutcomeForm path={path} review={review} step={step} kept={kept} onRecorded={onRecorded} />
    </Card>
  );
}

const SECOND = 1_000;

function Spent({ step }: { step: ReviewStep }) {
  const { t } = useTranslation('planReview');
  const fmt = useFmt();
  const time = fmt.duration(spentMinutes(step, useNow(SECOND).getTime()));
  return (
    <span role="timer" aria-label={t('step.spent', { time })} className="muted">
      {time}
    </span>
  );
}
