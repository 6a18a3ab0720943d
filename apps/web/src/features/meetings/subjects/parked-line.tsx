import type { ParkedPoint } from '@trame/contracts/parked-points';
import { BodyTag } from '@trame/ui/body-tag';
import MessageSquareReply from 'lucide-react/icons/message-square-reply';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import { DeclineDialog } from '../proposals/decline.dialog.tsx';
import { BasketLine } from './basket-line.tsx';
import { useRemovePoint, useTakePoint } from './parking.queries.ts';
import styles from './subjects.module.css';

/** One point that waits: what it is, who sent it, and the way to the agenda. */
export function ParkedLine({ point, path }: { point: ParkedPoint; path: MeetingPath }) {
  const { t } = useTranslation(['subjects', 'meetings']);
  const fmt = useFmt();
  const take = useTakePoint(path);
  const remove = useRemovePoint(path.councilId);
  const [declining, setDeclining] = useState(false);
  const { title, purpose, minutes, description, sentBy, proposedBy } = point;
  const decline = {
    id: 'decline',
    label: t('proposals.decline'),
    icon: MessageSquareReply,
    onAction: () => setDeclining(true),
  };
  const entries = [
    ...(proposedBy ? [decline] : []),
    { id: 'remove', label: t('parking.remove'), icon: Trash, danger: true, onAction: () => remove.mutate(point) },
  ];
  const about = (
    <>
      {t(`meetings:purpose.${purpose}`)}, {fmt.duration(minutes)}
      {proposedBy ? <span className={styles['origin']}>{t('proposals.proposedBy', { name: proposedBy })}</span> : null}
      {sentBy ? (
        <span className={styles['origin']}>
          {t('parking.sentBy')} <BodyTag type={sentBy.type}>{sentBy.tag}</BodyTag>
        </span>
      ) : null}
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
      {declining && proposedBy ? (
        <DeclineDialog
          point={{ ...point, proposedBy }}
          councilId={path.councilId}
          onClose={() => setDeclining(false)}
        />
      ) : null}
    </>
  );
}
