import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { LIMITS } from '@trame/contracts/limits';
import type { NewsFile } from '@trame/contracts/news-files';
import { mayLeave } from '@trame/domain/reports/photo-consent';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { fileHref, thumbnailHref } from '../../../platform/documents/documents.queries.ts';
import { FileFace } from '../../../platform/documents/file-face.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { AddNoteFile } from './add-note-file.tsx';
import { NewsFileForm } from './news-file.form.tsx';
import styles from './news-files.module.css';
import { type NotePlace, useNewsFiles } from './news-files.queries.ts';

type Note = ActionPage['news'][number];

/** The photos and files of a note: small pictures with their words, each saved whole by its link. */
export function NoteFiles({ actionId, note }: { actionId: string; note: Note }) {
  const { t } = useTranslation('actionPlan');
  const [edited, edit] = useState<NewsFile | null>(null);
  const { files, mayKeepFiles } = note;
  const place = { actionId, noteId: note.id };
  if (files.length === 0 && !mayKeepFiles) return null;
  return (
    <>
      {files.length > 0 ? (
        <ul className={styles['files']} aria-label={t('newsFiles.title')}>
          {files.map((file) => (
            <File key={file.id} place={place} file={file} mayKeep={mayKeepFiles} onEdit={() => edit(file)} />
          ))}
        </ul>
      ) : null}
      {mayKeepFiles && files.length < LIMITS.newsFiles.perNote ? <AddNoteFile place={place} /> : null}
      {edited ? <NewsFileForm place={place} file={edited} onClose={() => edit(null)} /> : null}
    </>
  );
}

interface FileProps {
  place: NotePlace;
  file: NewsFile;
  mayKeep: boolean;
  onEdit: () => void;
}

function File({ place, file, mayKeep, onEdit }: FileProps) {
  const { t } = useTranslation('actionPlan');
  const { remove } = useNewsFiles(place);
  const { fileName, alt, thumbnail } = file;
  const name = alt || fileName;
  return (
    <li>
      <Face file={file} />
      {thumbnail && alt ? <p className="small">{alt}</p> : null}
      {thumbnail ? <Agreed file={file} /> : null}
      {mayKeep ? (
        <span className={styles['acts']} data-print="hide">
          {thumbnail ? (
            <Button size="s" icon={Pencil} aria-label={t('newsFiles.describeOne', { name })} onClick={onEdit}>
              {t('newsFiles.describe')}
            </Button>
          ) : null}
          <Button
            size="s"
            variant="quiet"
            icon={Trash2}
            aria-label={t('newsFiles.removeOne', { name })}
            onClick={() => remove.mutate(file)}
          >
            {t('newsFiles.remove')}
          </Button>
        </span>
      ) : null}
    </li>
  );
}

/** A picture by itself, anything else by its icon and its name; a file that is lost is no link. */
function Face({ file: { id, fileName, type, alt, thumbnail, missing } }: { file: NewsFile }) {
  const { t } = useTranslation(['actionPlan', 'files']);
  const { councilId } = useCouncil();
  const named = (
    <span className={styles['named']}>
      <FileFace type={type} /> {fileName}
    </span>
  );
  if (missing)
    return (
      <>
        {named} <Chip kind="bad">{t('files:missing')}</Chip>
      </>
    );
  return (
    <a href={fileHref(councilId, id)} aria-label={t('files:save', { title: alt || fileName })}>
      {thumbnail ? (
        <img
          src={thumbnailHref(councilId, id, 1)}
          width={thumbnail.width}
          height={thumbnail.height}
          alt={alt || t('newsFiles.unnamed')}
          loading="lazy"
          decoding="async"
        />
      ) : (
        named
      )}
    </a>
  );
}

function Agreed({ file }: { file: NewsFile }) {
  const { t } = useTranslation('activityReports');
  const fmt = useFmt();
  const { consent } = file;
  return (
    <Allowed to="reports.read">
      {consent && mayLeave(file, 'REPORT') ? (
        <Chip kind="ok">{t('photos.agreed', { by: consent.by, day: fmt.day(consent.on, 'short') })}</Chip>
      ) : (
        <Chip kind="mute">{t('photos.missing')}</Chip>
      )}
    </Allowed>
  );
}
