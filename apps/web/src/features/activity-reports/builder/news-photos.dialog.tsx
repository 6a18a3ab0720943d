import { useQuery } from '@tanstack/react-query';
import type { NewsPhoto } from '@trame/contracts/report-photos';
import type { ReportChapter } from '@trame/domain/reports/report-template';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { thumbnailHref } from '../../../platform/documents/documents.queries.ts';
import { Refusal, useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './builder.module.css';
import { newsPhotosOf, usePhotos } from './photos.queries.ts';

interface NewsPhotosDialogProps {
  reportId: string;
  chapter: ReportChapter;
  onClose: () => void;
}

/** Photos of the news of the period, each to be taken into the chapter. */
export function NewsPhotosDialog({ reportId, chapter, onClose }: NewsPhotosDialogProps) {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  const { take } = usePhotos(reportId);
  const query = useQuery(newsPhotosOf(councilId, reportId));
  return (
    <Modal title={t('photos.news.title')} isOpen onClose={onClose}>
      <Refusal error={take.error} />
      <Loaded
        query={query}
        explain={useSayRefusal()}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="muted">{t('photos.news.none')}</p>}
      >
        {({ items }) => (
          <ul className={styles['photos']} aria-label={t('photos.news.title')}>
            {items.map((photo) => (
              <Offered
                key={photo.documentId}
                photo={photo}
                pending={take.isPending}
                onTake={() => take.mutate({ chapter, documentId: photo.documentId })}
              />
            ))}
          </ul>
        )}
      </Loaded>
    </Modal>
  );
}

function Offered({ photo, pending, onTake }: { photo: NewsPhoto; pending: boolean; onTake: () => void }) {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  const fmt = useFmt();
  const { documentId, alt, action, notedOn } = photo;
  return (
    <li>
      <img src={thumbnailHref(councilId, documentId, 1)} alt={alt} loading="lazy" />
      <p className="small">{t('photos.news.of', { action, day: fmt.day(notedOn, 'short') })}</p>
      <Button size="s" pending={pending} aria-label={t('photos.news.takeOne', { alt })} onClick={onTake}>
        {t('photos.news.take')}
      </Button>
    </li>
  );
}
