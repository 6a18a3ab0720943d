import type { AgendaItem } from '@trame/contracts/agenda';
import type { MeetingPage } from '@trame/contracts/meetings';
import { IconButton } from '@trame/ui/icon-button';
import Send from 'lucide-react/icons/send';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SendItemDialog } from '../subjects/send-item.dialog.tsx';

/** What may still be done with an item once its meeting is over: send it further. */
export function HeldItemMenu({ meeting, item }: { meeting: MeetingPage; item: AgendaItem }) {
  const { t } = useTranslation('subjects');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        icon={Send}
        size="s"
        label={t('item.sendOne', { title: item.title })}
        onClick={() => setIsOpen(true)}
      />
      {isOpen ? <SendItemDialog meeting={meeting} item={item} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
