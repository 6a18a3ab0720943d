import { useQuery } from '@tanstack/react-query';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import styles from './documents.module.css';
import { documentsOf, fileHref } from './documents.queries.ts';
import { Documents } from './documents.tsx';
import { FileFace } from './file-face.tsx';

/** The documents of one item under its title: a link each, from what the page of the meeting already read. */
export function ItemDocuments({ meetingId, itemId }: { meetingId: string; itemId: string }) {
  const { t } = useTranslation('files');
  const { councilId } = useCouncil();
  const found = useQuery(documentsOf(councilId, { kind: 'MEETING', id: meetingId })).data?.items ?? [];
  const mine = found.filter(({ ownerId }) => ownerId === itemId);
  if (mine.length === 0) return null;
  return (
    <ul className={styles['links']} aria-label={t('ofItem')}>
      {mine.map(({ id, title, current }) => (
        <li key={id}>
          <FileFace type={current.type} />
          {current.missing ? (
            <span>{title}</span>
          ) : (
            <a href={fileHref(councilId, id)} aria-label={t('save', { title })}>
              {title}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ItemDocumentsDialogProps {
  item: { id: string; title: string };
  /** Where it is: on an agenda, or waiting for one. */
  kind?: 'ITEM' | 'POINT';
  onClose: () => void;
}

/** Where the documents of one item are kept. */
export function ItemDocumentsDialog({ item, kind = 'ITEM', onClose }: ItemDocumentsDialogProps) {
  const { t } = useTranslation('files');
  return (
    <Modal title={t('ofItem')} isOpen onClose={onClose}>
      <p className={styles['lead']}>{item.title}</p>
      <div className={styles['sheet']}>
        <Documents owner={{ kind, id: item.id }} />
      </div>
    </Modal>
  );
}
