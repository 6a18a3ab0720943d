import type { OwnInvitation } from '@trame/contracts/own-page';
import { ANSWERS } from '@trame/domain/meetings/answer';
import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import styles from './own.module.css';
import { useOwnAnswer } from './own.queries.ts';

/** What one answered to an invitation, and the three answers: one press changes it. */
export function AnswerChoices({
  invitation,
}: {
  invitation: Pick<OwnInvitation, 'meetingId' | 'version' | 'title' | 'answer'>;
}) {
  const { t } = useTranslation('ownPage');
  const { meetingId, version, title, answer } = invitation;
  const answering = useOwnAnswer(meetingId);
  return (
    <>
      <p className={answer === 'NONE' ? styles['late'] : styles['quiet']}>{t(`invitations.said.${answer}`)}</p>
      <fieldset className={styles['choices']} aria-label={t('invitations.answerTo', { title })}>
        {ANSWERS.map((choice) => (
          <Button
            key={choice}
            wide
            size="l"
            variant={answer === choice ? 'primary' : 'secondary'}
            aria-pressed={answer === choice}
            pending={answering.isPending && answering.variables.answer === choice}
            onClick={() => answering.mutate({ version, answer: choice })}
          >
            {t(`invitations.${choice}`)}
          </Button>
        ))}
      </fieldset>
    </>
  );
}
