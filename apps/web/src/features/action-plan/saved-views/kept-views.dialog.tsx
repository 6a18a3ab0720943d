import type { SavedView } from '@trame/contracts/saved-views';
import { Button } from '@trame/ui/button';
import { IconButton } from '@trame/ui/icon-button';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import styles from './saved-views.module.css';
import { useRemoveView, useRenameView } from './saved-views.queries.ts';

/** The views that have a name, to rename or to forget. */
export function KeptViewsDialog({ views, onClose }: { views: readonly SavedView[]; onClose: () => void }) {
  const { t } = useTranslation('planViews');
  const { can } = useCouncil();
  const mine = views.filter(({ shared }) => !shared || can('plan.manage'));
  return (
    <Modal size="m" title={t('saved.manage')} isOpen onClose={onClose}>
      {mine.length === 0 ? <p>{t('saved.nothing')}</p> : null}
      <ul className={styles['views']}>
        {mine.map((view) => (
          <Kept key={view.id} view={view} />
        ))}
      </ul>
    </Modal>
  );
}

function Kept({ view }: { view: SavedView }) {
  const { t } = useTranslation('planViews');
  const [name, setName] = useState(view.name);
  const rename = useRenameView();
  const remove = useRemoveView();
  const isOther = name.trim() !== '' && name.trim() !== view.name;
  return (
    <li>
      <form
        className={styles['view']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isOther) rename.mutate({ id: view.id, version: view.version, name });
        }}
      >
        <TextField
          label={view.shared ? t('saved.nameShared') : t('saved.name')}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" disabled={!isOther} pending={rename.isPending}>
          {t('saved.rename')}
        </Button>
        <IconButton icon={Trash2} label={t('saved.remove', { name: view.name })} onClick={() => remove.mutate(view)} />
      </form>
    </li>
  );
}
