import { Outlet } from '@tanstack/react-router';
import { SkipLink } from '@trame/ui/skip-link';
import { useTranslation } from 'react-i18next';
import { Overlays } from '../overlays/overlays.tsx';
import { Notices } from '../shell/notices.tsx';
import { PhoneBar } from '../shell/phone-bar.tsx';
import { PhoneTop } from '../shell/phone-top.tsx';
import { SideBar } from '../shell/side-bar.tsx';
import styles from './frame.module.css';
import { MainArea } from './main-area.tsx';
import { OfTheirGroups } from './of-their-groups.tsx';

/** Around every page of a council: side bar, rail between 761 and 1100 px, two bars on a phone. */
export function Frame() {
  const { t } = useTranslation('shell');
  return (
    <Overlays>
      <SkipLink>{t('skip')}</SkipLink>
      <PhoneTop />
      <div className={styles['shell']}>
        <SideBar />
        <MainArea className={styles['main']}>
          <Notices />
          <OfTheirGroups>
            <Outlet />
          </OfTheirGroups>
        </MainArea>
      </div>
      <PhoneBar />
    </Overlays>
  );
}
