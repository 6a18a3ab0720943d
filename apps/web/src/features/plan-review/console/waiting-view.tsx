import type { ReviewStep } from '@trame/contracts/plan-review-answers';
import { wallClock } from '@trame/domain/time/wall-clock';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import Pencil from 'lucide-react/icons/pencil';
import Send from 'lucide-react/icons/send';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from '../plan-review.module.css';
import type { ReviewPath } from '../plan-review.queries.ts';
import type { KeptOutcomes } from './kept-outcomes.ts';
import { useDraft } from './use-draft.ts';

interface WaitingViewProps {
  path: ReviewPath;
  step: ReviewStep;
  kept: KeptOutcomes;
}

/** An outcome that is on this device and nowhere else: it leaves by itself, and may still be changed. */
export function WaitingView({ path, step, kept }: WaitingViewProps) {
  const { t } = useTranslation('planReview');
  const fmt = useFmt();
  const { personId } = useCouncil();
  const { draft } = useDraft(personId, path.planReviewId, step.actionId);
  const at = kept.since && fmt.time(wallClock(new Date(kept.since), fmt.zone).slice(11, 16));
  return (
    <Card
      title={t('waiting.title')}
      aside={at ? <span className="small muted">{t('waiting.since', { at })}</span> : null}
    >
      <div className={styles['recorded']}>
        <p>
          <b>{draft.outcome ? t(`outcomes.${draft.outcome}`) : ''}</b>
        </p>
        {draft.sentence ? <p>{draft.sentence}</p> : null}
        <p>{t(kept.state === 'ended' ? 'waiting.ended' : 'waiting.text')}</p>
      </div>
      <div className={styles['settle']}>
        <Button icon={Send} onClick={kept.sendNow}>
          {t('waiting.send')}
        </Button>
        <Button icon={Pencil} variant="quiet" onClick={() => kept.takeUp(step.actionId)}>
          {t('waiting.change')}
        </Button>
      </div>
    </Card>
  );
}
