import type { SubjectThread, ThreadWait } from '@trame/contracts/subject-threads';
import { BodyTag } from '@trame/ui/body-tag';
import CircleCheck from 'lucide-react/icons/circle-check';
import Hourglass from 'lucide-react/icons/hourglass';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../words.tsx';
import styles from './thread.module.css';
import { MeetingName } from './times-of-others.tsx';

interface ThreadNowProps {
  waits: SubjectThread['waits'];
  level: 2 | 3;
}

/** Whom the subject waits for, who waits, and when they meet. */
export function ThreadNow({ waits, level }: ThreadNowProps) {
  const { t } = useTranslation('subjects');
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles['now']}>
      <Title className={styles['nowTitle']}>{t('thread.now')}</Title>
      {waits.length === 0 ? (
        <p className={styles['settled']}>
          <CircleCheck /> {t('thread.settled')}
        </p>
      ) : (
        <ul className={styles['waits']}>
          {waits.map((wait) => (
            <li key={wait.body.id}>
              <Waiting wait={wait} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Waiting({ wait: { body, askedBy, since, next } }: { wait: ThreadWait }) {
  const { t } = useTranslation('subjects');
  const fmt = useFmt();
  return (
    <>
      <p className={styles['line']}>
        <Hourglass /> <b>{t('thread.waits')}</b> <BodyTag type={body.type}>{body.tag}</BodyTag> {t('thread.askedBy')}{' '}
        {askedBy.map(({ id, type, tag }) => (
          <BodyTag key={id} type={type}>
            {tag}
          </BodyTag>
        ))}{' '}
        <span className={styles['quiet']}>{t('thread.since', { day: fmt.day(since, 'long') })}</span>
      </p>
      <p className={styles['next']}>{next ? <Next next={next} bodyId={body.id} /> : t('thread.noNext')}</p>
    </>
  );
}

function Next({
  next: { meetingId, local, onAgenda },
  bodyId,
}: {
  next: NonNullable<ThreadWait['next']>;
  bodyId: string;
}) {
  const { t } = useTranslation('subjects');
  const fmt = useFmt();
  const title = t(onAgenda ? 'thread.onAgenda' : 'thread.next', { day: fmt.day(local, 'long') });
  return <MeetingName meetingId={meetingId} title={title} bodyId={bodyId} />;
}
