import type { DocumentItem } from '@trame/contracts/documents';
import { LIMITS } from '@trame/contracts/limits';
import { FILE_TYPES } from '@trame/domain/documents/file-type';
import { Chip } from '@trame/ui/chip';
import { Menu } from '@trame/ui/menu';
import FileUp from 'lucide-react/icons/file-up';
import History from 'lucide-react/icons/history';
import Pencil from 'lucide-react/icons/pencil';
import Trash from 'lucide-react/icons/trash-2';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import styles from './documents.module.css';
import { fileHref, useRemoveDocument } from './documents.queries.ts';
import { VersionFace } from './file-face.tsx';
import { useSayVersion } from './use-say-version.ts';

/** The extensions the file chooser shows. */
export const ACCEPTED = [...FILE_TYPES, 'jpeg'].map((type) => `.${type}`);

interface DocumentLineProps {
  document: DocumentItem;
  mayManage: boolean;
  onReplace: (file: File) => void;
  onRename: () => void;
  onHistory: () => void;
}

/** One document: its title saves the file, the rest says what it is and who sent it. */
export function DocumentLine({ document, ...acts }: DocumentLineProps) {
  const { t } = useTranslation('files');
  const { councilId } = useCouncil();
  const say = useSayVersion();
  const { id, title, current } = document;
  return (
    <li className={styles['line']}>
      <VersionFace key={current.number} documentId={id} version={current} />
      <div className={styles['words']}>
        {current.missing ? (
          <span className={styles['name']}>{title}</span>
        ) : (
          <a className={styles['name']} href={fileHref(councilId, id)} aria-label={t('save', { title })}>
            {title}
          </a>
        )}
        <p className={styles['facts']}>{say(current)}</p>
        {current.missing ? (
          <p className={styles['why']}>
            <Chip kind="bad">{t('missing')}</Chip> {t('missingHint')}
          </p>
        ) : null}
      </div>
      <Acts document={document} {...acts} />
    </li>
  );
}

function Acts({ document, mayManage, onReplace, onRename, onHistory }: DocumentLineProps) {
  const { t } = useTranslation('files');
  const remove = useRemoveDocument();
  const chooser = useRef<HTMLInputElement>(null);
  const { title, current } = document;
  const isFull = current.number >= LIMITS.files.versions;
  const history = { id: 'history', label: t('history'), icon: History, onAction: onHistory };
  const keeping = [
    {
      id: 'replace',
      label: t('replace'),
      icon: FileUp,
      disabled: isFull,
      onAction: () => chooser.current?.click(),
    },
    history,
    { id: 'rename', label: t('rename'), icon: Pencil, onAction: onRename },
    { id: 'remove', label: t('remove'), icon: Trash, danger: true, onAction: () => remove.mutate(document) },
  ];
  if (!mayManage && current.number === 1) return null;
  return (
    <span data-print="hide">
      <Menu size="s" label={t('more', { title })} groups={[{ entries: mayManage ? keeping : [history] }]} />
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('replace')}
        accept={ACCEPTED.join(',')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.item(0);
          if (file) onReplace(file);
          currentTarget.value = ''; // the same file may be chosen again
        }}
      />
    </span>
  );
}
