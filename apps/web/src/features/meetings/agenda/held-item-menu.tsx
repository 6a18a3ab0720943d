import type { AgendaItem } from '@trame/contracts/agenda';
import type { MeetingPage } from '@trame/contracts/meetings';
import type { SubjectHistory } from '@trame/contracts/subjects';
import { IconButton } from '@trame/ui/icon-button';
import MessageSquareReply from 'lucide-react/icons/message-square-reply';
import Paperclip from 'lucide-react/icons/paperclip';
import Send from 'lucide-react/icons/send';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemDocumentsDialog } from '../../../platform/documents/item-documents.tsx';
import { useSubjectActs } from '../../../platform/subjects/use-subject-acts.tsx';

interface HeldItemMenuProps {
  meeting: MeetingPage;
  item: AgendaItem;
  history: SubjectHistory | undefined;
}

/** What may still be done with an item once its meeting is over: answer who sent it, send it further, keep what was shown. */
export function HeldItemMenu({ meeting, item, history }: HeldItemMenuProps) {
  const { t } = useTranslation(['subjects', 'files']);
  const [filing, setFiling] = useState(false);
  const acts = useSubjectActs({ meeting, item, history, mayCarry: true, begun: true });
  const { title } = item;
  return (
    <>
      {history?.sentBy ? (
        <IconButton
          icon={MessageSquareReply}
          size="s"
          label={t('answer.openOf', { body: history.sentBy.tag, title })}
          onClick={() => acts.open('answer')}
        />
      ) : null}
      <IconButton icon={Send} size="s" label={t('item.sendOne', { title })} onClick={() => acts.open('send')} />
      {meeting.body.type === 'SITUATION_CELL' ? null : (
        <IconButton
          icon={Paperclip}
          size="s"
          label={t('files:ofItemNamed', { title })}
          onClick={() => setFiling(true)}
        />
      )}
      {acts.window}
      {filing ? <ItemDocumentsDialog item={item} onClose={() => setFiling(false)} /> : null}
    </>
  );
}
