import { LIMITS } from '@trame/contracts/limits';
import { LinkButton } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { Modal } from '@trame/ui/modal';
import { NumberField } from '@trame/ui/text-field';
import FileText from 'lucide-react/icons/file-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './on-the-day.module.css';
import { useSheetAddress } from './sheet-address.ts';

const USUAL_LINES = 8;

interface SheetDialogProps {
  meetingId: string;
  isOpen: boolean;
  onClose: () => void;
}

/** How the sheet is printed: blank lines, and those who said that they do not come. */
export function SheetDialog({ meetingId, isOpen, onClose }: SheetDialogProps) {
  const { t } = useTranslation('onTheDay');
  return (
    <Modal title={t('sheet.title')} isOpen={isOpen} onClose={onClose} size="s">
      <Sheet meetingId={meetingId} />
    </Modal>
  );
}

function Sheet({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('onTheDay');
  const [lines, setLines] = useState(USUAL_LINES);
  const [declined, setDeclined] = useState(false);
  const address = useSheetAddress(meetingId);
  const most = LIMITS.onTheDay.blankLines;
  return (
    <div className={styles['form']}>
      <p>{t('sheet.text')}</p>
      <NumberField
        label={t('sheet.blankLines')}
        min={0}
        max={most}
        value={lines}
        onChange={({ target }) => setLines(Math.min(most, Math.max(0, Math.trunc(target.valueAsNumber || 0))))}
      />
      <Checkbox label={t('sheet.declined')} checked={declined} onChange={({ target }) => setDeclined(target.checked)} />
      <LinkButton
        variant="primary"
        icon={FileText}
        href={address({ blankLines: lines, ...(declined ? { declined: '1' } : {}) })}
        download
      >
        {t('sheet.submit')}
      </LinkButton>
    </div>
  );
}
