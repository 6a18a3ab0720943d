import { Outlet } from '@tanstack/react-router';
import { Card } from '@trame/ui/card';
import { Mark } from './mark.tsx';
import styles from './visitor-frame.module.css';

/** One sheet in the middle: signing in, invitations, links received by mail. */
export function VisitorFrame() {
  return (
    <div className={styles['frame']}>
      <header className={styles['brand']}>
        <Mark /> Trame
      </header>
      <main id="contenu">
        <Card>
          <Outlet />
        </Card>
      </main>
    </div>
  );
}
