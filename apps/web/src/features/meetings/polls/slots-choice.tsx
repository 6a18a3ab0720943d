import { useNavigate } from '@tanstack/react-router';
import type { PollPage } from '@trame/contracts/poll-answers';
import { isUndecided } from '@trame/domain/polls/poll-phase';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import CalendarCheck from 'lucide-react/icons/calendar-check';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../platform/capital.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { useChooseSlot } from './polls.queries.ts';

/** Asks for a slot to become the date; `undefined` for those who may not, and once it is decided. */
export type Choose = ((slotId: string) => void) | undefined;

interface SlotsChoiceProps {
  poll: PollPage;
  children: (choose: Choose) => ReactNode;
}

/** Choosing a date wherever it is read: what it does is said once more, then the meeting opens. */
export function SlotsChoice({ poll, children }: SlotsChoiceProps) {
  const { t } = useTranslation(['polls', 'common']);
  const { councilId, slug } = useCouncil();
  const fmt = useFmt();
  const navigate = useNavigate();
  const [slotId, setSlotId] = useState<string | null>(null);
  const choose = useChooseSlot({ councilId, pollId: poll.id });
  const slot = poll.slots.find(({ id }) => id === slotId);
  const open = ({ meetingId }: { meetingId: string }) =>
    void navigate({ to: '/$clsm/reunions/$meetingId', params: { clsm: slug, meetingId } });
  const close = () => setSlotId(null);
  const confirm = () =>
    slot && choose.mutate({ slotId: slot.id, version: poll.version }, { onSuccess: open, onError: close });
  const footer = (
    <>
      <Button onClick={close}>{t('common:cancel')}</Button>
      <Button variant="primary" icon={CalendarCheck} pending={choose.isPending} onClick={confirm}>
        {t('best.choose')}
      </Button>
    </>
  );
  return (
    <>
      {children(poll.mayPrepare && isUndecided(poll.phase) ? setSlotId : undefined)}
      <Modal title={t('chooseTitle')} isOpen={slot !== undefined} onClose={close} size="s" footer={footer}>
        {slot ? t('chooseText', { when: capital(fmt.dayTime(slot.local)), count: poll.asked ?? 0 }) : null}
      </Modal>
    </>
  );
}
