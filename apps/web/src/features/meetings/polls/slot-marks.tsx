import type { PollPage, PollSlot } from '@trame/contracts/poll-answers';
import { Chip } from '@trame/ui/chip';
import CalendarCheck from 'lucide-react/icons/calendar-check';
import Star from 'lucide-react/icons/star';
import { useTranslation } from 'react-i18next';

type Marked = Pick<PollPage, 'best' | 'chosenSlotId'>;

/** Is this the slot that was chosen, or while none is, the one suggested? */
export const markOf = ({ best, chosenSlotId }: Marked, slotId: string): 'taken' | 'best' | null => {
  if (chosenSlotId) return chosenSlotId === slotId ? 'taken' : null;
  return best?.slotId === slotId ? 'best' : null;
};

/** The same, in a word. */
export function SlotMark({ poll, slot }: { poll: PollPage; slot: PollSlot }) {
  const { t } = useTranslation('polls');
  const mark = markOf(poll, slot.id);
  if (!mark || poll.phase === 'CANCELLED') return null;
  return (
    <Chip kind={mark === 'taken' ? 'ok' : 'info'} icon={mark === 'taken' ? CalendarCheck : Star}>
      {t(`grid.${mark}`)}
    </Chip>
  );
}
