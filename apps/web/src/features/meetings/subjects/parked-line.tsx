import type { ParkedPoint } from '@trame/contracts/parked-points';
import { BodyTag } from '@trame/ui/body-tag';
import Lock from 'lucide-react/icons/lock';
import MessageSquareReply from 'lucide-react/icons/message-square-reply';
import Paperclip from 'lucide-react/icons/paperclip';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemDocumentsDialog } from '../../../platform/documents/item-documents.tsx';
import { useFmt } from '../../../platform/words.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import { DeclineDialog } from '../proposals/decline.dialog.tsx';
import { BasketLine } from './basket-line.tsx';
import { useRefreshParking, useRemovePoint, useTakePoint } from './parking.queries.ts';
import styles from './subjects.module.css';

interface ParkedLineProps {
  point: ParkedPoint;
  path: MeetingPath;
  takesDocuments: boolean;
}

/** One point that waits: what it is, who sent it, what it is prepared with, and the way to the agenda. */
export function ParkedLine({ point, path, takesDocuments }: ParkedLineProps) {
  const { t } = useTranslation(['subjects', 'meetings', 'files']);
  const fmt = useFmt();
  const take = useTakePoint(path);
  const remove = useRemovePoint(path.councilId);
  const refresh = useRefreshParking(path.councilId);
  const [open, setOpen] = useState<'decline' | 'files' | null>(null);
  const close = () => setOpen(null);
  const { title, purpose, minutes, description, sentBy, question, proposedBy, documents, restricted } = point;
  const decline = {
    id: 'decline',
    label: t('proposals.decline'),
    icon: MessageSquareReply,
    onAction: () => setOpen('decline'),
  };
  const files = { id: 'files', label: t('files:ofItem'), icon: Paperclip, onAction: () => setOpen('files') };
  const entries = [
    ...(takesDocuments ? [files] : []),
    ...(proposedBy ? [decline] : []),
    { id: 'remove', label: t('parking.remove'), icon: Trash, danger: true, onAction: () => remove.mutate(point) },
  ];
  const about = (
    <>
      {[t(`meetings:purpose.${purpose}`), fmt.duration(minutes)].join(', ')}
      {documents > 0 ? `, ${t('files:count', { count: documents })}` : null}
      {restricted ? (
        <span className={styles['origin']}>
          <Lock /> {t('meetings:agenda.restricted')}
        </span>
      ) : null}
      {proposedBy ? <span className={styles['origin']}>{t('proposals.proposedBy', { name: proposedBy })}</span> : null}
      {sentBy ? (
        <span className={styles['origin']}>
          {t('parking.sentBy')} <BodyTag type={sentBy.type}>{sentBy.tag}</BodyTag>
        </span>
      ) : null}
      {question ? <span className={styles['origin']}>{t('since.question', { question })}</span> : null}
    </>
  );
  const act = {
    words: t('parking.take'),
    label: t('parking.takeOne', { title }),
    pending: take.isPending,
    onAct: () => take.mutate(point),
  };
  const more = { label: t('parking.more', { title }), entries };
  return (
    <>
      <BasketLine title={title} about={about} description={description} act={act} more={more} />
      {open === 'decline' && proposedBy ? (
        <DeclineDialog point={{ ...point, proposedBy }} councilId={path.councilId} onClose={close} />
      ) : null}
      {open === 'files' ? (
        <ItemDocumentsDialog
          item={point}
          kind="POINT"
          onClose={() => {
            close();
            refresh();
          }}
        />
      ) : null}
    </>
  );
}
