import { Outlet } from '@tanstack/react-router';
import { Overlays } from '../overlays/overlays.tsx';
import { RefusalNotice } from '../shell/notices.tsx';
import styles from './stage.module.css';

/** Around a page that takes the whole screen and says itself when the connection is gone. */
export function Stage() {
  return (
    <Overlays>
      <div className={styles['stage']}>
        <RefusalNotice />
        <Outlet />
      </div>
    </Overlays>
  );
}
