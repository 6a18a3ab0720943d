import type { SeriesDate, SeriesPage } from '@trame/contracts/series';
import { ConfirmDialog } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { followingDates } from './following.ts';
import styles from './series.module.css';
import { useEndSeries } from './series.queries.ts';

interface EndSeriesDialogProps {
  series: SeriesPage;
  /** The first date that goes. */
  from: SeriesDate;
  isOpen: boolean;
  onClose: () => void;
  onEnded: () => void;
}

/** Ending a series, said in numbers: what is deleted, what is called off and told. */
export function EndSeriesDialog({ series, from, isOpen, onClose, onEnded }: EndSeriesDialogProps) {
  const { t } = useTranslation('series');
  const { councilId } = useCouncil();
  const fmt = useFmt();
  const end = useEndSeries(councilId);
  const gone = followingDates(series, from.meetingId);
  const convened = gone.filter(({ isConvened }) => isConvened).length;
  const drafts = gone.length - convened;
  const target = { seriesId: series.id, meetingId: from.meetingId, version: series.version };
  return (
    <ConfirmDialog
      title={t('end.title')}
      confirmLabel={t('end.submit')}
      isOpen={isOpen}
      pending={end.isPending}
      onConfirm={() => end.mutate(target, { onSuccess: onEnded, onError: onClose })}
      onClose={onClose}
    >
      <p>{t('end.from', { day: fmt.day(from.local) })}</p>
      <ul className={styles['effects']}>
        {drafts > 0 ? <li>{t('end.drafts', { count: drafts })}</li> : null}
        {convened > 0 ? <li>{t('end.convened', { count: convened })}</li> : null}
      </ul>
    </ConfirmDialog>
  );
}
