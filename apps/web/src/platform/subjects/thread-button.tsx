import { Button } from '@trame/ui/button';
import Route from 'lucide-react/icons/route';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ThreadDrawer } from './thread.drawer.tsx';

interface ThreadButtonProps {
  meetingId: string;
  itemId: string;
  title: string;
}

/** Opens the thread of the subject of an item. */
export function ThreadButton({ meetingId, itemId, title }: ThreadButtonProps) {
  const { t } = useTranslation('subjects');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="s"
        variant="quiet"
        icon={Route}
        data-print="hide"
        aria-label={t('thread.openOf', { title })}
        onClick={() => setOpen(true)}
      >
        {t('thread.open')}
      </Button>
      {open ? <ThreadDrawer meetingId={meetingId} itemId={itemId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
