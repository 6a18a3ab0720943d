import type { ActivityReport } from '@trame/contracts/activity-reports';
import { type ReportPhoto, reportPhotosApi } from '@trame/contracts/report-photos';
import { mayLeave } from '@trame/domain/reports/photo-consent';
import type { ReportChapter } from '@trame/domain/reports/report-template';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { Details } from '@trame/ui/details';
import { DropZone } from '@trame/ui/drop-zone';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './builder.module.css';
import { NewsPhotosDialog } from './news-photos.dialog.tsx';
import { PhotoForm } from './photo.form.tsx';
import { usePhotos } from './photos.queries.ts';

/** The photos of a chapter, each with who agreed to it; without that it leaves in nothing. */
export function Photos({ report, chapter }: { report: ActivityReport; chapter: ReportChapter }) {
  const { t } = useTranslation('activityReports');
  const [edited, edit] = useState<ReportPhoto | null>(null);
  const [choosing, choose] = useState(false);
  const photos = report.photos.filter((photo) => photo.chapter === chapter);
  return (
    <>
      {photos.length > 0 ? (
        <ul className={styles['photos']} aria-label={t('photos.title')}>
          {photos.map((photo) => (
            <Photo key={photo.id} reportId={report.id} photo={photo} onEdit={() => edit(photo)} />
          ))}
        </ul>
      ) : null}
      <Allowed to="reports.write">
        <Details summary={t('photos.add')} data-print="hide">
          <AddPhoto reportId={report.id} chapter={chapter} />
          <Button size="s" onClick={() => choose(true)}>
            {t('photos.news.open')}
          </Button>
        </Details>
      </Allowed>
      {choosing ? <NewsPhotosDialog reportId={report.id} chapter={chapter} onClose={() => choose(false)} /> : null}
      {edited ? <PhotoForm reportId={report.id} photo={edited} onClose={() => edit(null)} /> : null}
    </>
  );
}

function AddPhoto({ reportId, chapter }: { reportId: string; chapter: ReportChapter }) {
  const { t } = useTranslation('activityReports');
  const say = useSayRefusal();
  const { add } = usePhotos(reportId);
  return (
    <DropZone
      label={t('photos.add')}
      hint={add.isPending ? t('photos.sending') : t('photos.hint')}
      accept={['.png', '.jpg', '.jpeg', '.webp']}
      onFile={(file) => add.mutate({ file, chapter })}
      error={add.error ? say(add.error) : undefined}
    />
  );
}

interface PhotoProps {
  reportId: string;
  photo: ReportPhoto;
  onEdit: () => void;
}

function Photo({ reportId, photo, onEdit }: PhotoProps) {
  const { t } = useTranslation('activityReports');
  const { councilId } = useCouncil();
  const { remove } = usePhotos(reportId);
  const { id, version, alt, caption, width, height } = photo;
  const address = hrefOf(reportPhotosApi.image, { params: { councilId, reportId, photoId: id } });
  return (
    <li>
      {/* another picture under the same id has another version */}
      <img
        src={`${address}?${version}`}
        alt={alt || t('photos.unnamed')}
        width={width}
        height={height}
        loading="lazy"
      />
      {caption ? <p className="small">{caption}</p> : null}
      <Consent photo={photo} />
      <Allowed to="reports.write">
        <span className={styles['acts']}>
          <Button size="s" onClick={onEdit}>
            {t('photos.describe')}
          </Button>
          <Button size="s" variant="quiet" icon={Trash2} onClick={() => remove.mutate(photo)}>
            {t('photos.remove')}
          </Button>
        </span>
      </Allowed>
    </li>
  );
}

function Consent({ photo }: { photo: ReportPhoto }) {
  const { t } = useTranslation('activityReports');
  const fmt = useFmt();
  const { consent } = photo;
  if (!consent || !mayLeave(photo, 'REPORT')) return <Chip kind="warn">{t('photos.missing')}</Chip>;
  return <Chip kind="ok">{t('photos.agreed', { by: consent.by, day: fmt.day(consent.on, 'short') })}</Chip>;
}
