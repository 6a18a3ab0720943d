import type { PollPage } from '@trame/contracts/poll-answers';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import CalendarCheck from 'lucide-react/icons/calendar-check';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useFmt } from '../../../platform/words.tsx';
import { CountsBar } from './counts-bar.tsx';
import styles from './polls.module.css';
import { SlotPresence } from './slot-summary.tsx';
import type { Choose } from './slots-choice.tsx';

/** The date to choose, with its reasons in words, and the one press that makes it the meeting's. */
export function BestCard({ poll, onChoose }: { poll: PollPage; onChoose: Choose }) {
  const { t } = useTranslation('polls');
  const fmt = useFmt();
  const { best, slots, phase } = poll;
  if (poll.asked === null || (!onChoose && phase !== 'OPEN')) return null;
  const slot = slots.find(({ id }) => id === best?.slotId);
  if (!best || !slot) return phase === 'OPEN' ? <p className={styles['quiet']}>{t('best.none')}</p> : null;
  const reasons = fmt.list(best.reasons.map((reason) => t(`best.reason.${reason}`)));
  return (
    <Card title={t('best.title')} className={styles['best']}>
      <div className={styles['bestBody']}>
        <div className={styles['words']}>
          <p className={styles['bestWhen']}>{capital(fmt.dayTime(slot.local))}</p>
          {reasons ? <p>{t('best.because', { reasons })}</p> : null}
          {slot.counts ? <CountsBar counts={slot.counts} legend /> : null}
          {slot.presence?.missing.length ? <SlotPresence presence={slot.presence} /> : null}
        </div>
        {onChoose ? (
          <Button variant="primary" icon={CalendarCheck} onClick={() => onChoose(slot.id)}>
            {t('best.choose')}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
