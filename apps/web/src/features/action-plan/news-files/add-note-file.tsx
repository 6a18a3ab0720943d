import { Button } from '@trame/ui/button';
import ImagePlus from 'lucide-react/icons/image-plus';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadLine } from '../../../platform/documents/upload-line.tsx';
import styles from './news-files.module.css';
import { NEWS_ACCEPTED, type NotePlace, useNewsUploads } from './news-files.queries.ts';

/** One more photo or file for news that were given already. */
export function AddNoteFile({ place: { actionId, noteId } }: { place: NotePlace }) {
  const { t } = useTranslation('actionPlan');
  const uploads = useNewsUploads(actionId);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div data-print="hide">
      {uploads.uploads.length > 0 ? (
        <ul className={styles['toSend']} aria-label={t('newsFiles.toSend')}>
          {uploads.uploads.map((upload) => (
            <UploadLine key={upload.id} upload={upload} uploads={uploads} />
          ))}
        </ul>
      ) : null}
      <Button size="s" variant="quiet" icon={ImagePlus} onClick={() => chooser.current?.click()}>
        {t('newsFiles.add')}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        aria-label={t('newsFiles.add')}
        accept={NEWS_ACCEPTED.join(',')}
        onChange={({ currentTarget }) => {
          uploads.add([...(currentTarget.files ?? [])], { noteId, alt: '' });
          currentTarget.value = ''; // the same file may be chosen again
        }}
      />
    </div>
  );
}
