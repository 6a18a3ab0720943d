import { useQuery } from '@tanstack/react-query';
import type { documentsApi } from '@trame/contracts/documents';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import { FilesDrop } from '@trame/ui/files-drop';
import { Loaded } from '@trame/ui/loaded';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { useSayRefusal } from '../refusal.tsx';
import { useFmt } from '../words.tsx';
import { ACCEPTED, DocumentLine } from './document-line.tsx';
import styles from './documents.module.css';
import { type DocumentsOwner, documentsOf } from './documents.queries.ts';
import { HistoryDialog } from './history.dialog.tsx';
import { RenameDialog } from './rename.dialog.tsx';
import { UploadLine } from './upload-line.tsx';
import { type DocumentUploads, useDocumentUploads } from './use-document-uploads.ts';

type Found = ResponseOf<typeof documentsApi.list>;

/** The documents of one thing: read by all, dropped, replaced, renamed and removed by those who keep them. */
export function Documents({ owner }: { owner: DocumentsOwner }) {
  const { t } = useTranslation('files');
  const { councilId } = useCouncil();
  const query = useQuery(documentsOf(councilId, owner));
  const [sent, setSent] = useState('');
  const uploads = useDocumentUploads(owner, (name) => setSent(t('sending.done', { name })));
  return (
    <>
      <Loaded query={query} explain={useSayRefusal()} empty={null} isEmpty={() => false}>
        {(found) =>
          found.mayManage ? (
            <KeptList found={found} owner={owner} uploads={uploads} />
          ) : (
            <List found={found} owner={owner} uploads={uploads} />
          )
        }
      </Loaded>
      <output className="sr">{sent}</output>
    </>
  );
}

interface ListProps {
  found: Found;
  owner: DocumentsOwner;
  uploads: DocumentUploads;
}

function KeptList(props: ListProps) {
  const { t } = useTranslation('files');
  const fmt = useFmt();
  return (
    <FilesDrop
      label={t('drop')}
      choose={t('choose')}
      hint={t('hint', { size: fmt.size(LIMITS.files.bytes) })}
      accept={ACCEPTED}
      onFiles={(files) => props.uploads.add(files, {})}
    >
      <List {...props} />
    </FilesDrop>
  );
}

function List({ found: { items, mayManage, takesNone }, owner, uploads }: ListProps) {
  const { t } = useTranslation('files');
  const [open, setOpen] = useState<{ window: 'rename' | 'history'; id: string } | null>(null);
  const mine = items.filter(({ ownerKind }) => ownerKind === owner.kind);
  const unseen = mine.filter(({ current }) => !current.scanned).length;
  // as it is now: somebody else may have changed it while the window is open
  const shown = mine.find(({ id }) => id === open?.id);
  const close = () => setOpen(null);
  const empty = takesNone ? t('cell') : t(mayManage ? 'emptyKeeper' : 'empty');
  if (mine.length + uploads.uploads.length === 0) return <p className={styles['empty']}>{empty}</p>;
  return (
    <>
      <ul className={styles['list']} aria-label={t('title')}>
        {mine.map((document) => (
          <DocumentLine
            key={document.id}
            document={document}
            mayManage={mayManage}
            onReplace={(file) => uploads.add([file], { replaces: document.id })}
            onRename={() => setOpen({ window: 'rename', id: document.id })}
            onHistory={() => setOpen({ window: 'history', id: document.id })}
          />
        ))}
      </ul>
      {uploads.uploads.length > 0 ? (
        <ul className={styles['list']} aria-label={t('sending.list')}>
          {uploads.uploads.map((upload) => (
            <UploadLine key={upload.id} upload={upload} uploads={uploads} />
          ))}
        </ul>
      ) : null}
      {unseen > 0 ? <p className={styles['note']}>{t('notScanned', { count: unseen })}</p> : null}
      {shown && open?.window === 'rename' ? <RenameDialog document={shown} onClose={close} /> : null}
      {shown && open?.window === 'history' ? (
        <HistoryDialog document={shown} mayManage={mayManage} onClose={close} />
      ) : null}
    </>
  );
}
