import { useQuery } from '@tanstack/react-query';
import type { DocumentHistory, DocumentItem } from '@trame/contracts/documents';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { Refusal, useSayRefusal } from '../refusal.tsx';
import styles from './documents.module.css';
import { documentHistory, fileHref, useRestoreVersion } from './documents.queries.ts';
import { VersionFace } from './file-face.tsx';
import { useSayVersion } from './use-say-version.ts';

interface HistoryDialogProps {
  document: DocumentItem;
  mayManage: boolean;
  onClose: () => void;
}

/** Every file that was sent for a document: each can be saved, an older one taken back. */
export function HistoryDialog({ document, mayManage, onClose }: HistoryDialogProps) {
  const { t } = useTranslation('files');
  const { councilId } = useCouncil();
  const query = useQuery(documentHistory(councilId, document.id));
  return (
    <Modal title={t('versions.title', { title: document.title })} isOpen onClose={onClose}>
      <Loaded query={query} explain={useSayRefusal()} empty={null} isEmpty={() => false}>
        {(found) => <Versions document={found} mayManage={mayManage} />}
      </Loaded>
    </Modal>
  );
}

function Versions({ document, mayManage }: { document: DocumentHistory; mayManage: boolean }) {
  const { t } = useTranslation('files');
  const { councilId } = useCouncil();
  const say = useSayVersion();
  const restore = useRestoreVersion(document);
  return (
    <>
      <Refusal error={restore.error} />
      <ol className={styles['versions']}>
        {document.versions.map((version) => {
          const { number, fileName, missing } = version;
          const isCurrent = number === document.current.number;
          return (
            <li key={number} className={styles['version']}>
              <VersionFace documentId={document.id} version={version} />
              <div className={styles['words']}>
                {missing ? (
                  <span className={styles['name']}>{fileName}</span>
                ) : (
                  <a
                    className={styles['name']}
                    href={fileHref(councilId, document.id, number)}
                    aria-label={t('versions.save', { number, name: fileName })}
                  >
                    {fileName}
                  </a>
                )}
                <p className={styles['facts']}>{say(version)}</p>
              </div>
              {missing ? <Chip kind="bad">{t('missing')}</Chip> : null}
              {isCurrent ? <Chip kind="ok">{t('versions.current')}</Chip> : null}
              {mayManage && !isCurrent && !missing ? (
                <Button size="s" pending={restore.isPending} onClick={() => restore.mutate(number)}>
                  {t('versions.restore', { number })}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}
