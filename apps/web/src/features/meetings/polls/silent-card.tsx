import type { PollPage } from '@trame/contracts/poll-answers';
import { isUndecided } from '@trame/domain/polls/poll-phase';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Chip, Counter } from '@trame/ui/chip';
import { Modal } from '@trame/ui/modal';
import BellRing from 'lucide-react/icons/bell-ring';
import Phone from 'lucide-react/icons/phone';
import Send from 'lucide-react/icons/send';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './polls.module.css';
import { useNudge } from './polls.queries.ts';

type Silent = NonNullable<PollPage['silent']>[number];

/** Who said nothing yet, by name; a reminder for those a mail reaches, a phone call for the others. */
export function SilentCard({ poll }: { poll: PollPage }) {
  const { t } = useTranslation('polls');
  const { silent, phase } = poll;
  if (!silent || !poll.asked || !isUndecided(phase)) return null;
  const toNudge = silent.filter(({ mayNudge }) => mayNudge);
  const isRecent = silent.some(({ mayNudge, nudgedAt }) => nudgedAt !== null && !mayNudge);
  return (
    <Card title={t('silent.title')} aside={<Counter value={silent.length} label={t('answer.NONE')} />}>
      {silent.length === 0 ? <p>{t('silent.none')}</p> : <Names people={silent} />}
      {phase === 'OPEN' && poll.mayPrepare && toNudge.length > 0 ? <Nudge poll={poll} people={toNudge} /> : null}
      {isRecent ? <p className={styles['quiet']}>{t('silent.recent')}</p> : null}
    </Card>
  );
}

function Names({ people }: { people: readonly Silent[] }) {
  const { t } = useTranslation('polls');
  const fmt = useFmt();
  return (
    <ul className={styles['names']}>
      {people.map(({ personId, name, channel, nudgedAt }) => (
        <li key={personId}>
          {name}{' '}
          {channel === 'POST' ? (
            <Chip kind="warn" icon={Phone}>
              {t('silent.phone')}
            </Chip>
          ) : null}
          {nudgedAt ? (
            <small className={styles['quiet']}>{t('silent.nudged', { day: fmt.instant(nudgedAt, 'brief') })}</small>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Nudge({ poll, people }: { poll: PollPage; people: readonly Silent[] }) {
  const { t } = useTranslation(['polls', 'common']);
  const { councilId } = useCouncil();
  const [isOpen, setOpen] = useState(false);
  const nudge = useNudge({ councilId, pollId: poll.id });
  const close = () => setOpen(false);
  const footer = (
    <>
      <Button onClick={close}>{t('common:cancel')}</Button>
      <Button
        variant="primary"
        icon={Send}
        pending={nudge.isPending}
        onClick={() => nudge.mutate(poll.version, { onSettled: close })}
      >
        {t('silent.confirm')}
      </Button>
    </>
  );
  return (
    <>
      <Button icon={BellRing} wide onClick={() => setOpen(true)}>
        {t('silent.act', { count: people.length })}
      </Button>
      <Modal title={t('silent.confirmTitle')} isOpen={isOpen} onClose={close} footer={footer}>
        <p>{t('silent.confirmText')}</p>
        <ul className={styles['names']}>
          {people.map(({ personId, name }) => (
            <li key={personId}>{name}</li>
          ))}
        </ul>
      </Modal>
    </>
  );
}
