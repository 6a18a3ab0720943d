import { CARD_LAYOUTS, onTheDayApi } from '@trame/contracts/on-the-day';
import { LinkButton } from '@trame/ui/button';
import { RadioGroup } from '@trame/ui/fieldset';
import { Modal } from '@trame/ui/modal';
import FileText from 'lucide-react/icons/file-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useSpeech } from '../../../platform/words.tsx';
import styles from './on-the-day.module.css';

interface BadgesDialogProps {
  meetingId: string;
  isOpen: boolean;
  onClose: () => void;
}

/** Badges to wear, or names to stand on the table. */
export function BadgesDialog({ meetingId, isOpen, onClose }: BadgesDialogProps) {
  const { t } = useTranslation('onTheDay');
  return (
    <Modal title={t('badges.title')} isOpen={isOpen} onClose={onClose} size="s">
      <Badges meetingId={meetingId} />
    </Modal>
  );
}

function Badges({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('onTheDay');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const [layout, setLayout] = useState<(typeof CARD_LAYOUTS)[number]>('BADGES');
  const href = hrefOf(onTheDayApi.badges, { params: { councilId, meetingId }, query: { layout, language } });
  return (
    <div className={styles['form']}>
      <p>{t('badges.text')}</p>
      <RadioGroup
        legend={t('badges.layout')}
        name="layout"
        value={layout}
        onChange={({ target }) => setLayout(target.value === 'SIGNS' ? 'SIGNS' : 'BADGES')}
        options={CARD_LAYOUTS.map((value) => ({ value, label: t(`badges.${value}`) }))}
      />
      <LinkButton variant="primary" icon={FileText} href={href} download>
        {t('badges.submit')}
      </LinkButton>
    </div>
  );
}
