import type { PollPage, PollPerson } from '@trame/contracts/poll-answers';
import type { PollAnswer } from '@trame/domain/polls/poll-answer';
import { Button } from '@trame/ui/button';
import { IconButton } from '@trame/ui/icon-button';
import { Modal } from '@trame/ui/modal';
import Pencil from 'lucide-react/icons/pencil';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import styles from '../meetings.module.css';
import { useTypePollAnswers } from './polls.queries.ts';
import { SlotAnswers } from './slot-answers.tsx';

interface TypeAnswersProps {
  poll: PollPage;
  person: PollPerson;
}

/** Opens the window where somebody's answers are typed. */
export function TypeAnswersButton({ poll, person }: TypeAnswersProps) {
  const { t } = useTranslation('polls');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton size="s" icon={Pencil} label={t('type.act', { name: person.name })} onClick={() => setOpen(true)} />
      <Modal title={t('type.title', { name: person.name })} isOpen={isOpen} onClose={close} guarded>
        <TypeAnswersForm poll={poll} person={person} onDone={close} />
      </Modal>
    </>
  );
}

function TypeAnswersForm({ poll, person, onDone }: TypeAnswersProps & { onDone: () => void }) {
  const { t } = useTranslation(['polls', 'common']);
  const { councilId } = useCouncil();
  // the page may be read again behind the window: what is typed here answers what was read when it opened
  const [seen] = useState(person.version);
  const [said, setSaid] = useState<Record<string, PollAnswer>>(person.answers);
  const [isEmpty, setEmpty] = useState(false);
  const type = useTypePollAnswers({ councilId, pollId: poll.id, personId: person.personId });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const answers = Object.entries(said).map(([slotId, answer]) => ({ slotId, answer }));
    setEmpty(answers.length === 0);
    if (answers.length > 0) type.mutate({ body: { answers }, version: seen }, { onSuccess: onDone });
  };
  return (
    <form className={styles['form']} noValidate onSubmit={send}>
      <p className={styles['quiet']}>{t('type.hint')}</p>
      <Refusal error={type.error} />
      <SlotAnswers
        slots={poll.slots}
        said={said}
        onSay={setSaid}
        faultOf={(slotId) => (isEmpty && slotId === poll.slots[0]?.id ? t('type.fault') : undefined)}
      />
      <div className={styles['buttons']}>
        <Button onClick={onDone}>{t('common:cancel')}</Button>
        <Button type="submit" variant="primary" pending={type.isPending}>
          {t('type.submit')}
        </Button>
      </div>
    </form>
  );
}
