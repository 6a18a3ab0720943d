import { Link, Outlet } from '@tanstack/react-router';
import { ComfortButton } from '@trame/ui/comfort-button';
import { Mark } from '@trame/ui/mark';
import { SkipLink } from '@trame/ui/skip-link';
import { useTranslation } from 'react-i18next';
import { Notices } from '../shell/notices.tsx';
import { MainArea } from './main-area.tsx';
import styles from './personal-frame.module.css';

/** Around the pages of the account, which belong to no council. */
export function PersonalFrame() {
  const { t } = useTranslation('shell');
  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <header className={styles['top']}>
        <Link to="/" className={styles['brand']}>
          <Mark /> Trame
        </Link>
        <ComfortButton />
      </header>
      <MainArea className={styles['main']}>
        <Notices />
        <Outlet />
      </MainArea>
    </>
  );
}
