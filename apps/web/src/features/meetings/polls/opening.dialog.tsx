import { useQuery } from '@tanstack/react-query';
import type { PollPage } from '@trame/contracts/poll-answers';
import type { PollPreview } from '@trame/contracts/polls';
import { Button } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import Send from 'lucide-react/icons/send';
import Users from 'lucide-react/icons/users';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { LetterView } from '../../../platform/letter-view.tsx';
import { Refusal, useSayRefusal } from '../../../platform/refusal.tsx';
import styles from '../convocation/convocation.module.css';
import { LeftOut, RecipientNames } from '../convocation/recipients.tsx';
import { openingPreview, useOpenPoll } from './polls.queries.ts';

interface OpeningDialogProps {
  poll: PollPage;
  isOpen: boolean;
  onClose: () => void;
}

/** Reading the poll exactly as it will be received, and by whom, before it is sent. */
export function OpeningDialog({ poll, isOpen, onClose }: OpeningDialogProps) {
  const { t } = useTranslation('polls');
  return (
    <Modal title={t('open.title')} isOpen={isOpen} onClose={onClose} size="l">
      <Reading pollId={poll.id} onDone={onClose} />
    </Modal>
  );
}

function Reading({ pollId, onDone }: { pollId: string; onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const preview = useQuery(openingPreview({ councilId, pollId }));
  return (
    <Loaded
      query={preview}
      explain={useSayRefusal()}
      isEmpty={({ recipients }) => recipients.length === 0}
      empty={<EmptyState icon={Users}>{t('convocation.nobody')}</EmptyState>}
    >
      {(shown) => <Ready preview={shown} pollId={pollId} onDone={onDone} reread={() => void preview.refetch()} />}
    </Loaded>
  );
}

interface ReadyProps {
  preview: PollPreview;
  pollId: string;
  onDone: () => void;
  reread: () => void;
}

function Ready({ preview, pollId, onDone, reread }: ReadyProps) {
  const { t } = useTranslation(['polls', 'meetings']);
  const { councilId } = useCouncil();
  const open = useOpenPoll({ councilId, pollId });
  const { recipients, letter, holdSeconds, version, digest } = preview;
  const byPhone = recipients.filter(({ channel }) => channel === 'POST').length;
  const byMail = recipients.length - byPhone;
  const send = () => open.mutate({ body: { digest }, version }, { onSuccess: onDone, onError: reread });
  return (
    <div className={styles['ready']}>
      <Refusal error={open.error} />
      <section aria-labelledby="asked">
        <h3 id="asked">{t('open.recipients', { count: recipients.length })}</h3>
        <p className={styles['quiet']}>
          {t('meetings:convocation.byMail', { count: byMail })}, {t('open.byPhone', { count: byPhone })}
        </p>
        <RecipientNames recipients={recipients} post={t('open.post')} />
        <LeftOut preview={preview} />
      </section>
      <section className={styles['mail']} aria-labelledby="letter">
        <h3 id="letter">{t('meetings:convocation.mail')}</h3>
        <p className={styles['quiet']}>{t('meetings:convocation.mailHint')}</p>
        <LetterView letter={letter} />
      </section>
      <div className={styles['foot']}>
        <p className={styles['quiet']}>{t('meetings:convocation.hold', { seconds: holdSeconds })}</p>
        <Button variant="primary" icon={Send} pending={open.isPending} onClick={send}>
          {t('open.submit', { count: byMail })}
        </Button>
      </div>
    </div>
  );
}
