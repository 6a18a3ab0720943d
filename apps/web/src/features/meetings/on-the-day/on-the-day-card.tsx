import type { MeetingPage } from '@trame/contracts/meetings';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import FileText from 'lucide-react/icons/file-text';
import IdCard from 'lucide-react/icons/id-card';
import QrCode from 'lucide-react/icons/qr-code';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { RouterButton } from '../../../platform/link-button.tsx';
import { BadgesDialog } from './badges.dialog.tsx';
import styles from './on-the-day.module.css';
import { SheetDialog } from './sheet.dialog.tsx';

type Window = 'sheet' | 'badges' | null;

/** What serves on the day of the meeting, for those who run it. */
export function OnTheDayCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('onTheDay');
  const { slug } = useCouncil();
  const [open, setOpen] = useState<Window>(null);
  const close = () => setOpen(null);
  return (
    <Card title={t('title')}>
      <div className={styles['acts']}>
        <Button icon={FileText} onClick={() => setOpen('sheet')}>
          {t('sheet.open')}
        </Button>
        <Button icon={IdCard} onClick={() => setOpen('badges')}>
          {t('badges.open')}
        </Button>
        <RouterButton
          icon={QrCode}
          to="/$clsm/reunions/$meetingId/accueil"
          params={{ clsm: slug, meetingId: meeting.id }}
        >
          {t('welcome.open')}
        </RouterButton>
      </div>
      <BadgesDialog meetingId={meeting.id} isOpen={open === 'badges'} onClose={close} />
      <SheetDialog meetingId={meeting.id} isOpen={open === 'sheet'} onClose={close} />
    </Card>
  );
}
