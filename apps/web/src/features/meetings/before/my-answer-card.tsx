import type { MeetingPage } from '@trame/contracts/meetings';
import { ANSWERS } from '@trame/domain/meetings/answer';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import { placesLeft } from '@trame/domain/on-the-day/places';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useAnswer } from '../convocation/convocation.queries.ts';
import styles from './before.module.css';

/** The reader's own invitation, answered in one press; absent for those not invited. */
export function MyAnswerCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation(['meetings', 'lite']);
  const { councilId } = useCouncil();
  const answer = useAnswer({ councilId, meetingId: meeting.id });
  const { mine } = meeting;
  if (!mine || !isAhead(meeting.state)) return null;
  const left = placesLeft(meeting.capacity, meeting.taken);
  const isFull = mine.answer !== 'YES' && (left === 'FULL' || left === 'OVER');
  return (
    <Card title={t('answers.mine')}>
      <p className={styles['quiet']}>{t('answers.mineIntro')}</p>
      {isFull ? <p>{t('lite:answer.full')}</p> : null}
      <div className={styles['choices']}>
        {ANSWERS.map((choice) => (
          <Button
            key={choice}
            wide
            variant={mine.answer === choice ? 'primary' : 'secondary'}
            aria-pressed={mine.answer === choice}
            pending={answer.isPending && answer.variables.answer === choice}
            onClick={() => answer.mutate({ version: mine.version, answer: choice })}
          >
            {t(`answers.choice.${choice}`)}
          </Button>
        ))}
      </div>
    </Card>
  );
}
