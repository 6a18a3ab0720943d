import type { AgendaItem } from '@trame/contracts/agenda';
import type { MeetingPage } from '@trame/contracts/meetings';
import { IconButton } from '@trame/ui/icon-button';
import Paperclip from 'lucide-react/icons/paperclip';
import Send from 'lucide-react/icons/send';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemDocumentsDialog } from '../../../platform/documents/item-documents.tsx';
import { SendItemDialog } from '../../../platform/subjects/send-item.dialog.tsx';

/** What may still be done with an item once its meeting is over: send it further, keep what was shown. */
export function HeldItemMenu({ meeting, item }: { meeting: MeetingPage; item: AgendaItem }) {
  const { t } = useTranslation(['subjects', 'files']);
  const [open, setOpen] = useState<'send' | 'files' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <IconButton
        icon={Send}
        size="s"
        label={t('item.sendOne', { title: item.title })}
        onClick={() => setOpen('send')}
      />
      {meeting.body.type === 'SITUATION_CELL' ? null : (
        <IconButton
          icon={Paperclip}
          size="s"
          label={t('files:ofItemNamed', { title: item.title })}
          onClick={() => setOpen('files')}
        />
      )}
      {open === 'send' ? <SendItemDialog meeting={meeting} item={item} onClose={close} /> : null}
      {open === 'files' ? <ItemDocumentsDialog item={item} onClose={close} /> : null}
    </>
  );
}
