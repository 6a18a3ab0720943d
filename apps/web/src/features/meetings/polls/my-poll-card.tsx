import { type MyPoll, myPoll, type PollPage } from '@trame/contracts/poll-answers';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Chip } from '@trame/ui/chip';
import { ErrorSummary } from '@trame/ui/error-summary';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../platform/api-error.ts';
import { capital } from '../../../platform/capital.ts';
import { Conflict } from '../../../platform/conflict.tsx';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import { useFmt } from '../../../platform/words.tsx';
import formStyles from '../meetings.module.css';
import { AnswerMark } from './answer-cell.tsx';
import styles from './polls.module.css';
import { useAnswerPoll } from './polls.queries.ts';
import { type Said, SlotAnswers } from './slot-answers.tsx';

/** The reader's own answers: asked for and changeable until the last day, then recalled. Absent for those not asked. */
export function MyPollCard({ poll }: { poll: PollPage }) {
  const { t } = useTranslation(['polls', 'lite']);
  const { mine, phase } = poll;
  const isAnswered = mine?.answeredAt !== null;
  if (!mine || (phase !== 'OPEN' && !isAnswered)) return null;
  if (phase !== 'OPEN') {
    return (
      <Card title={t('lite:poll.recap')} padding="none">
        <Recap poll={poll} mine={mine} />
      </Card>
    );
  }
  const aside = isAnswered ? <Chip kind="ok">{t('reply.ANSWERED')}</Chip> : null;
  return (
    <Card title={t('lite:poll.ask')} aside={aside}>
      <AnswerForm poll={poll} mine={mine} />
    </Card>
  );
}

function Recap({ poll: { slots }, mine }: { poll: PollPage; mine: MyPoll }) {
  const fmt = useFmt();
  return (
    <ul>
      {slots.map(({ id, local }) => (
        <li key={id} className={styles['line']}>
          <time dateTime={local}>{capital(fmt.dayTime(local))}</time>
          <AnswerMark answer={mine.answers[id]} />
        </li>
      ))}
    </ul>
  );
}

function AnswerForm({ poll, mine }: { poll: PollPage; mine: MyPoll }) {
  const { t } = useTranslation(['polls', 'lite']);
  const { councilId } = useCouncil();
  const fmt = useFmt();
  // the page may be read again behind the form: what is said here answers what was read when it appeared
  const [seen, setSeen] = useState(mine.version);
  const [said, setSaid] = useState<Said>(mine.answers);
  const [tries, setTries] = useState(0);
  const answer = useAnswerPoll({ councilId, pollId: poll.id });
  const missing = tries === 0 ? [] : poll.slots.filter(({ id }) => !said[id]);
  const save = (version: number) => {
    const answers = poll.slots.flatMap(({ id }) => (said[id] ? [{ slotId: id, answer: said[id] }] : []));
    if (answers.length === poll.slots.length)
      answer.mutate({ body: { answers }, version }, { onSuccess: (stored) => setSeen(stored.version) });
    else setTries(tries + 1);
  };
  const take = (stored: MyPoll) => {
    setSaid(stored.answers);
    setSeen(stored.version);
    answer.reset();
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    save(seen);
  };
  const faults = missing.map(({ id, local }) => ({
    field: id,
    message: t('mine.missing', { when: capital(fmt.dayTime(local)) }),
  }));
  return (
    <form ref={sendOnCtrlEnter} className={formStyles['form']} noValidate onSubmit={send}>
      {poll.message ? <p className={styles['message']}>{poll.message}</p> : null}
      <ErrorSummary faults={faults} attempt={tries} />
      <Refusal error={codeOf(answer.error) === 'VERSION_STALE' ? null : answer.error} />
      <SlotAnswers
        slots={poll.slots}
        said={said}
        onSay={setSaid}
        faultOf={(slotId) => (missing.some(({ id }) => id === slotId) ? t('mine.fault') : undefined)}
      />
      <div>
        <Button type="submit" variant="primary" pending={answer.isPending}>
          {t('lite:poll.submit')}
        </Button>
      </div>
      <p className={styles['quiet']}>
        {t('lite:poll.changeable', { day: fmt.day(poll.closesOn) })} {t('lite:poll.private')}
      </p>
      <Conflict
        error={answer.error}
        schema={myPoll}
        compare={(stored) =>
          poll.slots
            .filter(({ id }) => said[id] !== stored.answers[id])
            .map(({ id, local }) => ({
              label: capital(fmt.dayTime(local)),
              mine: <AnswerMark answer={said[id]} />,
              theirs: <AnswerMark answer={stored.answers[id]} />,
            }))
        }
        pending={answer.isPending}
        onKeepMine={({ version }) => save(version)}
        onTakeTheirs={take}
        onClose={answer.reset}
      />
    </form>
  );
}
