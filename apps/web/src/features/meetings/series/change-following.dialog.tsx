import type { MeetingPage } from '@trame/contracts/meetings';
import type { SeriesPage } from '@trame/contracts/series';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { ChangeFollowingForm } from './change-following.form.tsx';

interface ChangeFollowingDialogProps {
  meeting: MeetingPage;
  series: SeriesPage;
  isOpen: boolean;
  onClose: () => void;
  /** What people were told of this meeting is no longer what is stored. */
  onConvenedChanged: () => void;
}

/** Changing a meeting of a series and those after it. */
export function ChangeFollowingDialog({ isOpen, onClose, ...about }: ChangeFollowingDialogProps) {
  const { t } = useTranslation('series');
  return (
    <Modal title={t('following.edit')} isOpen={isOpen} onClose={onClose} guarded>
      <ChangeFollowingForm {...about} onDone={onClose} />
    </Modal>
  );
}
