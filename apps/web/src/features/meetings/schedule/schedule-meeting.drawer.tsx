import { useNavigate } from '@tanstack/react-router';
import { Modal } from '@trame/ui/modal';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { ScheduleMeetingForm } from './schedule-meeting.form.tsx';

interface ScheduleMeetingDrawerProps {
  isOpen: boolean;
  /** The body the list is narrowed to, chosen in advance. */
  bodyId: string | undefined;
  onClose: () => void;
}

/** Planning a meeting beside the list, then its page. */
export function ScheduleMeetingDrawer({ isOpen, bodyId, onClose }: ScheduleMeetingDrawerProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useCouncil();
  const navigate = useNavigate();
  // an address may ask for the drawer with the page: a window needs the page to be there first
  const isShown = useDeferredValue(isOpen, false);
  const open = (meetingId: string) =>
    void navigate({ to: '/$clsm/reunions/$meetingId', params: { clsm: slug, meetingId } });
  const openPoll = (pollId: string) =>
    void navigate({ to: '/$clsm/reunions/sondages/$pollId', params: { clsm: slug, pollId } });
  const toList = () => void navigate({ to: '/$clsm/reunions', params: { clsm: slug }, search: {} });
  return (
    <Modal title={t('schedule.title')} kind="drawer" size="m" isOpen={isShown} onClose={onClose} guarded>
      <ScheduleMeetingForm bodyId={bodyId} onScheduled={open} onPolled={openPoll} onUndone={toList} />
    </Modal>
  );
}
