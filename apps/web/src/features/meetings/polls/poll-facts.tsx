import type { PollPage } from '@trame/contracts/poll-answers';
import { zoneName } from '@trame/copy/zone';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useFmt } from '../../../platform/words.tsx';
import styles from './polls.module.css';

/** What the meeting would be, whatever its date. */
export function PollFacts({ poll }: { poll: PollPage }) {
  const { t, i18n } = useTranslation('polls');
  const fmt = useFmt();
  const isAbove = poll.mine !== null && poll.phase === 'OPEN'; // whoever answers reads the message beside the dates
  const facts = [
    [t('facts.duration'), fmt.duration(poll.durationMinutes)],
    [t('facts.place'), poll.place],
    [t('facts.video'), poll.videoUrl],
    [t('create.closes'), capital(fmt.day(poll.closesOn))],
    [t('facts.zone'), zoneName(i18n, poll.zone)],
    [t('facts.message'), isAbove ? null : poll.message],
  ] as const;
  return (
    <Card title={t('facts.title')}>
      <dl className={styles['facts']}>
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Card>
  );
}
