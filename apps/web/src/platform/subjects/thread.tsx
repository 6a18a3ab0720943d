import type { SubjectThread, ThreadSending, ThreadTime } from '@trame/contracts/subject-threads';
import { Chip } from '@trame/ui/chip';
import { EmptyState } from '@trame/ui/empty-state';
import Route from 'lucide-react/icons/route';
import { useTranslation } from 'react-i18next';
import styles from './thread.module.css';
import { ThreadNow } from './thread-now.tsx';
import { SendingStep, TimeStep } from './thread-steps.tsx';

type Step = { at: string; key: string } & ({ time: ThreadTime } | { sending: ThreadSending });

/** Agendas and sendings by the clock on the wall: what was sent in a meeting stands after it. */
function stepsOf({ times, sendings }: SubjectThread): Step[] {
  const steps = [
    ...times.map((time) => ({ at: time.local, key: time.itemId, time })),
    ...sendings.map((sending) => ({ at: sending.local, key: sending.id, sending })),
  ];
  return steps.toSorted((a, b) => a.at.localeCompare(b.at));
}

/** One subject across bodies: whom it waits for, then every step, oldest first. */
export function Thread({ thread, level }: { thread: SubjectThread; level: 2 | 3 }) {
  const { t } = useTranslation('subjects');
  const steps = stepsOf(thread);
  return (
    <div className={styles['thread']}>
      {thread.subject?.open === false ? <Chip kind="mute">{t('thread.closed')}</Chip> : null}
      {thread.sendings.length > 0 ? <ThreadNow waits={thread.waits} level={level} /> : null}
      {steps.length > 1 ? null : <EmptyState icon={Route}>{t('thread.empty')}</EmptyState>}
      <ol className={styles['steps']} aria-label={t('thread.list')}>
        {steps.map((step) => (
          <li key={step.key} className={'time' in step ? styles['time'] : styles['sending']} data-print="together">
            {'time' in step ? <TimeStep time={step.time} level={level} /> : <SendingStep sending={step.sending} />}
          </li>
        ))}
      </ol>
    </div>
  );
}
