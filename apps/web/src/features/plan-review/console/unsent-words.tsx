import type { ReviewStep } from '@trame/contracts/plan-review-answers';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import styles from '../plan-review.module.css';
import { type ReviewPath, useRecordOutcome } from '../plan-review.queries.ts';
import type { KeptOutcomes } from './kept-outcomes.ts';
import { bodyOf } from './outcome.form.tsx';
import { useDraft } from './use-draft.ts';

interface UnsentWordsProps {
  path: ReviewPath;
  step: ReviewStep;
  kept: KeptOutcomes;
  onSettled: () => void;
}

/** Somebody else recorded an outcome while this one was being said: both stand side by side, and one stays. */
export function UnsentWords({ path, step, kept, onSettled }: UnsentWordsProps) {
  const { t } = useTranslation('planReview');
  const { personId } = useCouncil();
  const { draft, forget } = useDraft(personId, path.planReviewId, step.actionId);
  const settle = () => {
    kept.takeUp(step.actionId);
    forget();
    onSettled();
  };
  const record = useRecordOutcome(path, step, {
    done: settle,
    away: (body) => kept.keep({ actionId: step.actionId, version: step.version, body }),
  });
  const { outcome } = draft;
  if (outcome === null && draft.sentence === '') return null;
  return (
    <Card title={t('unsent.title')}>
      <div className={styles['recorded']}>
        <p>
          <b>{outcome ? t(`outcomes.${outcome}`) : t('form.pick')}</b>
        </p>
        {draft.sentence ? <p>{draft.sentence}</p> : null}
        <p>{t('unsent.text')}</p>
      </div>
      <Refusal error={record.error} />
      <div className={styles['settle']}>
        {outcome ? (
          <Button icon={Check} pending={record.isPending} onClick={() => record.mutate(bodyOf(draft, outcome, step))}>
            {t('unsent.mine')}
          </Button>
        ) : null}
        <Button icon={X} variant="quiet" onClick={settle}>
          {t('unsent.theirs')}
        </Button>
      </div>
    </Card>
  );
}
