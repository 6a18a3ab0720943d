import type { Note } from '@trame/contracts/live-meetings';
import { useTranslation } from 'react-i18next';
import { draftOfNote } from '../composer/line-draft.ts';
import { EditLine } from './edit-line.tsx';
import styles from './flow.module.css';
import { LineMenu } from './line-menu.tsx';
import { useEditing } from './use-editing.ts';
import { useHour } from './use-hour.ts';

export function NoteLine({ note }: { note: Note }) {
  const { t } = useTranslation('liveMeetings');
  const hour = useHour();
  const { id, version, itemId, text, notedAt } = note;
  const [editing, setEditing] = useEditing(itemId, id);
  const at = hour(notedAt);
  return (
    <li className={styles['note']}>
      <span className={styles['at']}>{at}</span>
      {editing ? (
        <EditLine
          draft={draftOfNote(note)}
          itemId={itemId}
          version={version}
          at={notedAt}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          <p className={styles['words']}>{text}</p>
          <span className={styles['noteMenu']}>
            <LineMenu
              what={`${t('line.NOTE')} ${at}`}
              asIs={{ kind: 'note', id, version, body: { itemId, text, notedAt } }}
              onEdit={() => setEditing(true)}
            />
          </span>
        </>
      )}
    </li>
  );
}
