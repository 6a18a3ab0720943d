import { ComfortPanel } from '@trame/ui/comfort-panel';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';

/** The settings of reading, in a window: the side bar has no room for them. */
export function Comfort({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Modal title={t('account.comfort')} isOpen onClose={onClose} size="s">
      <ComfortPanel />
    </Modal>
  );
}
