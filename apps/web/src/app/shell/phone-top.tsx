import { IconButton } from '@trame/ui/icon-button';
import ALargeSmall from 'lucide-react/icons/a-large-small';
import Search from 'lucide-react/icons/search';
import { useTranslation } from 'react-i18next';
import { useOverlays } from '../overlays/overlays.tsx';
import { CouncilSwitcher } from './council-switcher.tsx';
import styles from './phone.module.css';

/** The head of a phone: which council, and search. */
export function PhoneTop() {
  const { t } = useTranslation('shell');
  const show = useOverlays();
  return (
    <header className={styles['top']}>
      <CouncilSwitcher />
      <IconButton icon={ALargeSmall} label={t('account.comfort')} onClick={() => show('comfort')} />
      <IconButton icon={Search} label={t('palette.open')} onClick={() => show('palette')} />
    </header>
  );
}
