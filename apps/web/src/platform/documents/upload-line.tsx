import { Button } from '@trame/ui/button';
import { IconButton } from '@trame/ui/icon-button';
import { ProgressBar } from '@trame/ui/progress-bar';
import CircleAlert from 'lucide-react/icons/circle-alert';
import Upload from 'lucide-react/icons/upload';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../words.tsx';
import styles from './documents.module.css';
import type { FileRefusal, Uploads, Upload as Waiting } from './use-uploads.ts';

/** The same file would be refused the same way: only what passes is offered again. */
const PASSING: readonly (FileRefusal | undefined)[] = [
  'OFFLINE',
  'FILES_AWAY',
  'UNAVAILABLE',
  'UNEXPECTED',
  'UNREADABLE',
  'TOO_MANY',
];

interface UploadLineProps<About> {
  upload: Waiting<About>;
  uploads: Pick<Uploads<About>, 'retry' | 'dismiss'>;
}

/** A file on its way: how far it is, or why it was refused. */
export function UploadLine<About>({ upload, uploads }: UploadLineProps<About>) {
  const { t } = useTranslation('files');
  const { name } = upload.file;
  const isRefused = upload.state === 'REFUSED';
  const Face = isRefused ? CircleAlert : Upload;
  return (
    <li className={styles['line']} data-refused={isRefused}>
      <Face className={styles['icon']} aria-hidden="true" />
      <div className={styles['words']}>
        <span className={styles['name']}>{name}</span>
        {isRefused ? <Why refusal={upload.refusal} /> : <Progress upload={upload} />}
      </div>
      {isRefused && PASSING.includes(upload.refusal) ? (
        <Button size="s" aria-label={t('sending.retryOne', { name })} onClick={() => uploads.retry(upload)}>
          {t('sending.retry')}
        </Button>
      ) : null}
      <IconButton
        icon={X}
        size="s"
        label={t(isRefused ? 'sending.dismiss' : 'sending.cancel', { name })}
        onClick={() => uploads.dismiss(upload)}
      />
    </li>
  );
}

/** Why a file is not taken, and how to mend it. */
export function Why({ refusal = 'UNEXPECTED' }: { refusal: FileRefusal | undefined }) {
  const { t } = useTranslation(['files', 'errors']);
  return (
    <p className={styles['why']} role="alert">
      {refusal === 'EMPTY' ? t('sending.empty') : t(`errors:${refusal}`)}
    </p>
  );
}

function Progress({ upload: { file, state, part } }: { upload: Pick<Waiting<unknown>, 'file' | 'state' | 'part'> }) {
  const { t } = useTranslation('files');
  const fmt = useFmt();
  const percent = Math.round(part * 100);
  if (state === 'WAITING') return <p className={styles['facts']}>{t('sending.waiting')}</p>;
  const text = percent === 100 ? t('sending.checking') : fmt.percent(percent);
  return <ProgressBar value={percent} label={t('sending.progress', { name: file.name })} text={text} />;
}
