import { useTranslation } from 'react-i18next';
import { AccountMenu } from './account-menu.tsx';
import { CouncilSwitcher } from './council-switcher.tsx';
import { NavLinks } from './nav-links.tsx';
import { PaletteButton } from './palette-button.tsx';
import styles from './side-bar.module.css';

/** The side bar, which becomes a rail of icons from 1100 px down. */
export function SideBar() {
  const { t } = useTranslation('shell');
  return (
    <header className={styles['side']}>
      <CouncilSwitcher />
      <PaletteButton />
      <nav className={styles['nav']} aria-label={t('nav.main')}>
        <NavLinks />
      </nav>
      <AccountMenu />
    </header>
  );
}
