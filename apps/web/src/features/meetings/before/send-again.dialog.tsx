import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import Send from 'lucide-react/icons/send';
import { useTranslation } from 'react-i18next';

interface SendAgainDialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** Reads the convocation again before it leaves. */
  onSend: () => void;
}

/** A convened meeting has changed: people know only what their convocation said. */
export function SendAgainDialog({ isOpen, onClose, onSend }: SendAgainDialogProps) {
  const { t } = useTranslation('meetings');
  const footer = (
    <>
      <Button onClick={onClose}>{t('before.againLater')}</Button>
      <Button variant="primary" icon={Send} onClick={onSend}>
        {t('before.againSend')}
      </Button>
    </>
  );
  return (
    <Modal title={t('before.againTitle')} isOpen={isOpen} onClose={onClose} size="s" footer={footer}>
      {t('before.againText')}
    </Modal>
  );
}
