import type { PastTime, SubjectHistory } from '@trame/contracts/subjects';
import { sinceOutcome } from '@trame/copy/since-outcome';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { BodyTag } from '@trame/ui/body-tag';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { Details } from '@trame/ui/details';
import Route from 'lucide-react/icons/route';
import Send from 'lucide-react/icons/send';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../words.tsx';
import { PastActions } from './past-actions.tsx';
import styles from './subjects.module.css';
import { MeetingName } from './times-of-others.tsx';

interface SinceLastTimeProps {
  history: SubjectHistory;
  /** Asks for the thread. It is not opened from here: a window drawn inside the line of a list would share its keys. */
  onThread: () => void;
}

/** Where the item comes from and was sent, and what its subject brought before this meeting. */
export function SinceLastTime({ history, onThread }: SinceLastTimeProps) {
  const { t } = useTranslation('subjects');
  const fmt = useFmt();
  const { sentBy, question, sentTo, answer, previous } = history;
  const [last, ...earlier] = previous;
  return (
    <div className={styles['since']}>
      {sentBy ? (
        <Chip kind="info" icon={Send}>
          {t('since.sentBy', { body: sentBy.tag })}
        </Chip>
      ) : null}
      {sentTo.length > 0 ? (
        <Chip kind="run" icon={Send}>
          {t('since.sentTo', { bodies: fmt.list(sentTo.map(({ tag }) => tag)) })}
        </Chip>
      ) : null}
      <Button
        size="s"
        variant="quiet"
        icon={Route}
        data-print="hide"
        aria-label={t('thread.openOf', { title: history.subject.title })}
        onClick={onThread}
      >
        {t('thread.open')}
      </Button>
      {question ? <p className={styles['question']}>{t('since.question', { question })}</p> : null}
      {answer ? (
        <p className={styles['question']}>
          {answer.text === null ? t('since.answeredByDecision') : t('since.answered', { answer: answer.text })}
        </p>
      ) : null}
      {last ? (
        <Details summary={<Summary time={last} />}>
          <Time time={last} />
          {earlier.length > 0 ? (
            <>
              <h4 className={styles['earlier']}>{t('since.earlier', { count: earlier.length })}</h4>
              {earlier.map((time) => (
                <Time key={time.itemId} time={time} />
              ))}
            </>
          ) : null}
        </Details>
      ) : null}
    </div>
  );
}

function Summary({ time }: { time: PastTime }) {
  const { t, i18n } = useTranslation('subjects');
  const fmt = useFmt();
  return <span>{t('since.summary', { day: fmt.day(time.heldOn, 'long'), what: sinceOutcome(i18n, time) })}</span>;
}

function Time({ time }: { time: PastTime }) {
  const { t, i18n } = useTranslation(['subjects', 'minutes']);
  const fmt = useFmt();
  const { meetingId, meetingTitle, heldOn, body, decisions, actions, answer } = time;
  return (
    <section className={styles['time']}>
      <p className={styles['timeHead']}>
        <BodyTag type={body.type}>{body.tag}</BodyTag>
        <MeetingName meetingId={meetingId} title={meetingTitle} bodyId={body.id} />
        <span>{fmt.day(heldOn, 'long')}</span>
      </p>
      {decisions.length + actions.length === 0 ? <p className={styles['quiet']}>{sinceOutcome(i18n, time)}</p> : null}
      {decisions.length > 0 ? (
        <ul className={styles['lines']}>
          {decisions.map((decision) => (
            <li key={decision.id}>
              <b>{decisionNumber(decision)}</b>{' '}
              <span className={styles['quiet']}>{t(`minutes:kind.${decision.kind}`)}</span>
              <br />
              {decision.text}
            </li>
          ))}
        </ul>
      ) : null}
      <PastActions actions={actions} bodyId={body.id} />
      {answer === null ? null : <p>{t('since.answer', { answer })}</p>}
    </section>
  );
}
