import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LIMITS } from '@trame/contracts/limits';
import { type PrivateNote } from '@trame/contracts/private-notes';
import { ConflictDialog } from '@trame/ui/conflict-dialog';
import { Details } from '@trame/ui/details';
import { SaveState } from '@trame/ui/save-state';
import { TextAreaField } from '@trame/ui/text-field';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useLive } from '../live.tsx';
import { DeviceCopy } from './device-copy.ts';
import styles from './private-notes.module.css';
import { privateNotesOf, sendPrivateNote } from './private-notes.queries.ts';
import { PrivatePage } from './private-page.ts';

/** What somebody notes for themselves under an item: folded away from whoever looks over their shoulder. */
export function PrivateNotes({ itemId }: { itemId: string }) {
  const { t } = useTranslation('privateNotes');
  const { data } = useQuery(privateNotesOf(useLive().path));
  return (
    <Details
      className={styles['panel']}
      summary={
        <>
          {t('title')} <span className={styles['whose']}>{t('whose')}</span>
        </>
      }
    >
      {data ? (
        <Page key={itemId} itemId={itemId} stored={data.items.find((one) => one.itemId === itemId) ?? null} />
      ) : (
        <p className="small muted">{t('waiting')}</p>
      )}
    </Details>
  );
}

function usePage(itemId: string, stored: PrivateNote | null): PrivatePage {
  const client = useQueryClient();
  const { personId } = useCouncil();
  const { path } = useLive();
  const [page] = useState(() => {
    const copy = new DeviceCopy(localStorage, { meetingId: path.meetingId, personId, itemId });
    return new PrivatePage(copy, sendPrivateNote(client, path, itemId), stored);
  });
  useEffect(() => {
    const leave = page.attend();
    const flush = () => void page.flush();
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('online', flush);
      leave();
    };
  }, [page]);
  return page;
}

function Page({ itemId, stored }: { itemId: string; stored: PrivateNote | null }) {
  const { t } = useTranslation(['privateNotes', 'common']);
  const page = usePage(itemId, stored);
  const { text, state, theirs } = useSyncExternalStore(page.subscribe, page.snapshot);
  return (
    <>
      <TextAreaField
        label={t('label')}
        labelHidden
        hint={t('hint')}
        rows={4}
        maxLength={LIMITS.text.privateNote}
        value={text}
        onChange={(event) => page.write(event.target.value)}
        onBlur={() => void page.flush()}
      />
      <div className={styles['state']} data-private-save={state}>
        <SaveState state={state} />
      </div>
      {theirs ? (
        <ConflictDialog
          isOpen
          who={t('otherDevice')}
          when={t('common:conflict.meanwhile')}
          fields={[{ label: t('label'), mine: text, theirs: theirs.text }]}
          onKeepMine={() => page.keepMine()}
          onTakeTheirs={() => page.takeTheirs()}
          onClose={() => page.keepBoth()}
        />
      ) : null}
    </>
  );
}
