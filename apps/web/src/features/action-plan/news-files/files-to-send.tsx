import { LIMITS } from '@trame/contracts/limits';
import { announcedType, familyOf } from '@trame/domain/documents/file-type';
import { FilesDrop } from '@trame/ui/files-drop';
import { IconButton } from '@trame/ui/icon-button';
import { TextField } from '@trame/ui/text-field';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { UploadLine, Why } from '../../../platform/documents/upload-line.tsx';
import type { Uploads } from '../../../platform/documents/use-uploads.ts';
import { useFmt } from '../../../platform/words.tsx';
import styles from './news-files.module.css';
import { NEWS_ACCEPTED, type NewsFileToSend } from './news-files.queries.ts';
import type { ChosenFile, ChosenFiles } from './use-chosen-files.ts';

interface FilesToSendProps {
  files: ChosenFiles;
  /** Those of news that were just sent. */
  uploads: Uploads<NewsFileToSend>;
}

/** Photos and files that go with the news: dropped, chosen or taken with the phone, each photo asked what it shows. */
export function FilesToSend({ files, uploads }: FilesToSendProps) {
  const { t } = useTranslation('actionPlan');
  const fmt = useFmt();
  const { perNote, bytes } = LIMITS.newsFiles;
  return (
    <div className={styles['drop']}>
      <FilesDrop
        label={t('newsFiles.drop')}
        choose={t('newsFiles.add')}
        hint={t('newsFiles.hint', { count: perNote, size: fmt.size(bytes) })}
        accept={NEWS_ACCEPTED}
        onFiles={files.add}
      >
        {files.chosen.length + uploads.uploads.length > 0 ? (
          <ul className={styles['toSend']} aria-label={t('newsFiles.toSend')}>
            {files.chosen.map((chosen) => (
              <Chosen key={chosen.id} chosen={chosen} files={files} />
            ))}
            {uploads.uploads.map((upload) => (
              <UploadLine key={upload.id} upload={upload} uploads={uploads} />
            ))}
          </ul>
        ) : null}
      </FilesDrop>
    </div>
  );
}

function Chosen({ chosen: { id, file, alt, refusal }, files }: { chosen: ChosenFile; files: ChosenFiles }) {
  const { t } = useTranslation('actionPlan');
  const type = announcedType(file.name);
  const isPhoto = type !== null && familyOf(type) === 'IMAGE';
  return (
    <li className={styles['chosen']}>
      <div>
        <span className={styles['name']}>{file.name}</span>
        {refusal ? <Why refusal={refusal} /> : null}
        {isPhoto && !refusal ? (
          <TextField
            label={t('newsFiles.alt')}
            hint={t('newsFiles.altHint')}
            optional
            maxLength={LIMITS.text.question}
            value={alt}
            onChange={({ target }) => files.describe(id, target.value)}
          />
        ) : null}
      </div>
      <IconButton icon={X} size="s" label={t('newsFiles.leave', { name: file.name })} onClick={() => files.leave(id)} />
    </li>
  );
}
