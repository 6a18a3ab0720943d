import { Link } from '@tanstack/react-router';
import type { GroupQuestion } from '@trame/contracts/groups';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './groups.module.css';

/** What the group sent to other bodies, and what each answered. */
export function QuestionsCard({ questions }: { questions: readonly GroupQuestion[] }) {
  const { t } = useTranslation('groups');
  return (
    <Card title={t('questions.title')}>
      {questions.length === 0 ? <p className={styles['quiet']}>{t('questions.none')}</p> : null}
      <ul className={styles['lines']}>
        {questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </ul>
    </Card>
  );
}

function Question({
  question: { title, question, to, sentOn, meetingId, itemId, answer },
}: {
  question: GroupQuestion;
}) {
  const { t } = useTranslation('groups');
  const { slug } = useCouncil();
  const fmt = useFmt();
  return (
    <li>
      <Link
        to="/$clsm/reunions/$meetingId/points/$itemId/fil"
        params={{ clsm: slug, meetingId, itemId }}
        aria-label={t('questions.thread', { title })}
      >
        {title}
      </Link>
      {question ? <p>{question}</p> : null}
      <p className={styles['quiet']}>{t('questions.sent', { body: to.label, day: fmt.day(sentOn, 'long') })}</p>
      {answer ? (
        <>
          <p>
            <b>{t('questions.answered', { body: answer.from.label, day: fmt.day(answer.on, 'long') })}</b>
          </p>
          <p className={styles['words']}>{answer.words ?? t('questions.treated')}</p>
        </>
      ) : (
        <p>{t('questions.waiting')}</p>
      )}
    </li>
  );
}
