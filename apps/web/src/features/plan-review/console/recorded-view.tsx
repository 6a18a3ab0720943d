import type { ReviewStep } from '@trame/contracts/plan-review-answers';
import { reviewSaid, whoOf } from '@trame/copy/review-said';
import { wallClock } from '@trame/domain/time/wall-clock';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import Undo2 from 'lucide-react/icons/undo-2';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from '../plan-review.module.css';
import { type ReviewPath, useTakeBack } from '../plan-review.queries.ts';

interface RecordedViewProps {
  path: ReviewPath;
  step: ReviewStep;
  /** It was recorded while this was on screen: read out. */
  fresh: boolean;
  /** The button that was pressed is gone: whoever pressed it goes on elsewhere. */
  onUndone: () => void;
}

/** What was recorded, and the way back. */
export function RecordedView({ path, step, fresh, onUndone }: RecordedViewProps) {
  const { t, i18n } = useTranslation('planReview');
  const fmt = useFmt();
  const undo = useTakeBack(path, step, onUndone);
  const { recorded } = step;
  if (!recorded) return null;
  const time = fmt.time(wallClock(new Date(recorded.recordedAt), fmt.zone).slice(11, 16));
  return (
    <Card title={t('recorded.title')} aside={<span className="small muted">{t('recorded.at', { time })}</span>}>
      <div className={styles['recorded']} role={fresh ? 'status' : undefined}>
        <p>
          <b>{reviewSaid(i18n, fmt, { ...recorded, who: whoOf(recorded) })}</b>
        </p>
        {recorded.sentence ? <p>{recorded.sentence}</p> : null}
      </div>
      <Refusal error={undo.error} />
      <Button icon={Undo2} pending={undo.isPending} onClick={() => undo.mutate()}>
        {t('recorded.undo')}
      </Button>
    </Card>
  );
}
