import type { ThreadSending, ThreadTime } from '@trame/contracts/subject-threads';
import { sinceOutcome } from '@trame/copy/since-outcome';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import { BodyTag } from '@trame/ui/body-tag';
import { Chip } from '@trame/ui/chip';
import MessageSquareReply from 'lucide-react/icons/message-square-reply';
import Send from 'lucide-react/icons/send';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../words.tsx';
import { PastActions } from './past-actions.tsx';
import styles from './thread.module.css';
import { MeetingName } from './times-of-others.tsx';

const SAID = {
  DRAFT: 'thread.planned',
  CONVENED: 'thread.planned',
  IN_PROGRESS: 'thread.running',
  CANCELLED: 'thread.cancelled',
} as const satisfies Partial<Record<MeetingState, string>>;

/** One agenda the subject was on: where, when, and what that brought. */
export function TimeStep({ time, level }: { time: ThreadTime; level: 2 | 3 }) {
  const { t, i18n } = useTranslation('subjects');
  const fmt = useFmt();
  const Title = level === 2 ? 'h2' : 'h3';
  const { meetingId, meetingTitle, heldOn, body, state, decisions, actions } = time;
  const outcome = state === 'CLOSED' ? sinceOutcome(i18n, time) : t(SAID[state]);
  return (
    <>
      <p className={styles['line']}>
        <BodyTag type={body.type}>{body.tag}</BodyTag>{' '}
        <span className={styles['quiet']}>{fmt.day(heldOn, 'long')}</span>
      </p>
      <Title className={styles['meeting']}>
        <MeetingName meetingId={meetingId} title={meetingTitle} bodyId={body.id} />
      </Title>
      <p className={styles['quiet']}>{outcome}</p>
      <Decisions decisions={decisions} />
      <PastActions actions={actions} bodyId={body.id} />
      <Answer time={time} />
    </>
  );
}

const APPLICATION_KINDS = { TO_APPLY: 'run', APPLIED: 'ok', OVERTAKEN: 'mute' } as const;

function Decisions({ decisions }: Pick<ThreadTime, 'decisions'>) {
  const { t } = useTranslation(['decisions', 'minutes']);
  if (decisions.length === 0) return null;
  return (
    <ul className={styles['decisions']}>
      {decisions.map((decision) => (
        <li key={decision.id}>
          <span className={styles['line']}>
            <b>{decisionNumber(decision)}</b>
            <span className={styles['quiet']}>{t(`minutes:kind.${decision.kind}`)}</span>
            <Chip kind={APPLICATION_KINDS[decision.application]}>{t(`application.${decision.application}`)}</Chip>
          </span>
          {decision.text}
        </li>
      ))}
    </ul>
  );
}

function Answer({ time: { answer, answered } }: { time: ThreadTime }) {
  const { t } = useTranslation('subjects');
  const fmt = useFmt();
  if (answer === null) return null;
  return (
    <p className={styles['answer']}>
      <MessageSquareReply />
      <span>
        <b>{t('thread.answerTo', { bodies: fmt.list(answered.map(({ tag }) => tag)) })}</b> {answer}
      </span>
    </p>
  );
}

/** One body sent it to another: when, and with which question. */
export function SendingStep({ sending: { from, to, local, question } }: { sending: ThreadSending }) {
  const { t } = useTranslation('subjects');
  const fmt = useFmt();
  return (
    <>
      <p className={styles['line']}>
        <Send /> <BodyTag type={from.type}>{from.tag}</BodyTag> {t('thread.sent')}{' '}
        <BodyTag type={to.type}>{to.tag}</BodyTag>{' '}
        <span className={styles['quiet']}>{t('thread.sentOn', { day: fmt.day(local, 'long') })}</span>
      </p>
      {question ? <p className={styles['question']}>{t('since.question', { question })}</p> : null}
    </>
  );
}
