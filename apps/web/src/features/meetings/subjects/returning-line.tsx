import type { ReturningItem } from '@trame/contracts/subjects';
import CircleCheck from 'lucide-react/icons/circle-check';
import EyeOff from 'lucide-react/icons/eye-off';
import Route from 'lucide-react/icons/route';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ThreadDrawer } from '../../../platform/subjects/thread.drawer.tsx';
import { useFmt } from '../../../platform/words.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import { BasketLine } from './basket-line.tsx';
import { ReasonChips } from './reason-chips.tsx';
import { useCloseSubject, useLeaveOut, useTakeBack } from './subjects.queries.ts';

/** One point that comes back: why, since when, and what to do about it. */
export function ReturningLine({ item, path }: { item: ReturningItem; path: MeetingPath }) {
  const { t } = useTranslation('subjects');
  const fmt = useFmt();
  const take = useTakeBack(path);
  const leave = useLeaveOut(path);
  const close = useCloseSubject(path.councilId);
  const [reading, setReading] = useState(false);
  const { itemId, title, meeting, reasons } = item;
  const entries = [
    { id: 'thread', label: t('thread.open'), icon: Route, onAction: () => setReading(true) },
    {
      id: 'leave',
      label: t('returning.leaveOut'),
      icon: EyeOff,
      onAction: () => leave.mutate({ itemId, leftOut: true }),
    },
    { id: 'close', label: t('returning.close'), icon: CircleCheck, onAction: () => close.mutate(item) },
  ];
  const about = (
    <>
      <ReasonChips reasons={reasons} />
      {t('returning.from', { meeting: meeting.title, day: fmt.day(meeting.heldOn, 'long') })}
    </>
  );
  const act = {
    words: t('returning.take'),
    label: t('returning.takeOne', { title }),
    pending: take.isPending,
    onAct: () => take.mutate([itemId]),
  };
  return (
    <>
      <BasketLine title={title} about={about} act={act} more={{ label: t('returning.more', { title }), entries }} />
      {reading ? <ThreadDrawer meetingId={meeting.id} itemId={itemId} onClose={() => setReading(false)} /> : null}
    </>
  );
}
