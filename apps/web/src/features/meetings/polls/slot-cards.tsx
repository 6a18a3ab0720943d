import type { PollPage, PollSlot } from '@trame/contracts/poll-answers';
import { isUndecided } from '@trame/domain/polls/poll-phase';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Details } from '@trame/ui/details';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { AnswerMark } from './answer-cell.tsx';
import { CountsBar } from './counts-bar.tsx';
import styles from './polls.module.css';
import { markOf, SlotMark } from './slot-marks.tsx';
import { SlotPresence } from './slot-summary.tsx';
import type { Choose } from './slots-choice.tsx';
import { TypeAnswersButton } from './type-answers.dialog.tsx';

interface SlotCardsProps {
  poll: PollPage;
  onChoose: Choose;
}

/** The dates one under the other: on a phone, and wherever counts are all there is to show. */
export function SlotCards({ poll, onChoose }: SlotCardsProps) {
  const { t } = useTranslation('polls');
  return (
    <Card title={t(poll.asked ? 'grid.title' : 'create.slots')} padding="none">
      <ul>
        {poll.slots.map((slot) => (
          <SlotCard key={slot.id} poll={poll} slot={slot} onChoose={onChoose} />
        ))}
      </ul>
      {poll.people === null ? <p className={styles['note']}>{t('grid.countsOnly')}</p> : null}
      {poll.asked === 0 ? <p className={styles['note']}>{t('grid.empty')}</p> : null}
    </Card>
  );
}

function SlotCard({ poll, slot, onChoose }: SlotCardsProps & { slot: PollSlot }) {
  const { t } = useTranslation('polls');
  const fmt = useFmt();
  const when = capital(fmt.dayTime(slot.local));
  return (
    <li className={styles['card']} data-mark={markOf(poll, slot.id)}>
      <div className={styles['cardHead']}>
        <h3>
          <time dateTime={slot.local}>{when}</time>
        </h3>
        <SlotMark poll={poll} slot={slot} />
      </div>
      {poll.asked && slot.counts ? <CountsBar counts={slot.counts} legend /> : null}
      <SlotPresence presence={poll.asked ? slot.presence : null} />
      <WhoSaid poll={poll} slot={slot} />
      {onChoose ? (
        <Button size="s" aria-label={t('best.chooseOne', { when })} onClick={() => onChoose(slot.id)}>
          {t('best.take')}
        </Button>
      ) : null}
    </li>
  );
}

function WhoSaid({ poll, slot }: { poll: PollPage; slot: PollSlot }) {
  const { t } = useTranslation('polls');
  const { can } = useCouncil();
  if (!poll.people || poll.people.length === 0) return null;
  return (
    <Details summary={t('answered', { count: poll.answered ?? 0, asked: poll.asked ?? 0 })}>
      <ul>
        {poll.people.map((person) => (
          <li key={person.personId} className={styles['person']}>
            <span>{person.name}</span>
            <span className={styles['end']}>
              <AnswerMark answer={person.answers[slot.id]} />
              {can('polls.type') && isUndecided(poll.phase) ? <TypeAnswersButton poll={poll} person={person} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
