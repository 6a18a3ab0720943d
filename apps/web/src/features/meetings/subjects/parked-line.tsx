import type { ParkedPoint } from '@trame/contracts/parked-points';
import { BodyTag } from '@trame/ui/body-tag';
import Trash from 'lucide-react/icons/trash-2';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import { BasketLine } from './basket-line.tsx';
import { useRemovePoint, useTakePoint } from './parking.queries.ts';
import styles from './subjects.module.css';

/** One point that waits: what it is, who sent it, and the way to the agenda. */
export function ParkedLine({ point, path }: { point: ParkedPoint; path: MeetingPath }) {
  const { t } = useTranslation(['subjects', 'meetings']);
  const fmt = useFmt();
  const take = useTakePoint(path);
  const remove = useRemovePoint(path.councilId);
  const { title, purpose, minutes, description, sentBy } = point;
  const entries = [
    { id: 'remove', label: t('parking.remove'), icon: Trash, danger: true, onAction: () => remove.mutate(point) },
  ];
  const about = (
    <>
      {t(`meetings:purpose.${purpose}`)}, {fmt.duration(minutes)}
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
  return <BasketLine title={title} about={about} description={description} act={act} more={more} />;
}
