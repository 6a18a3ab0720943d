import { Avatar } from '@trame/ui/avatar';
import { IconButton } from '@trame/ui/icon-button';
import { Menu } from '@trame/ui/menu';
import ALargeSmall from 'lucide-react/icons/a-large-small';
import Ellipsis from 'lucide-react/icons/ellipsis';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useMe } from '../../platform/session.ts';
import { useOverlays } from '../overlays/overlays.tsx';
import styles from './account-menu.module.css';
import { useAccountEntries } from './use-account-entries.ts';

/** Who is signed in, and what concerns the account: sessions, language, reading comfort, leaving. */
export function AccountMenu() {
  const { t } = useTranslation(['shell', 'common']);
  const me = useMe();
  const { personId, role } = useCouncil();
  const entries = useAccountEntries();
  const show = useOverlays();
  return (
    <div className={styles['foot']}>
      <Menu label={t('account.menu')} groups={[{ label: t('account.menu'), entries }]} className={styles['account']}>
        <Avatar id={personId} name={me.name} size="l" />
        <span className={styles['words']}>
          <b className={styles['name']}>{me.name}</b>
          <span className={styles['role']}>{t(`common:role.${role}`)}</span>
        </span>
        <Ellipsis className={styles['dots']} />
      </Menu>
      <IconButton size="s" icon={ALargeSmall} label={t('account.comfort')} onClick={() => show('comfort')} />
    </div>
  );
}
