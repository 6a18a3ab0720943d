import { Outlet } from '@tanstack/react-router';
import { Card } from '@trame/ui/card';
import { ComfortButton } from '@trame/ui/comfort-button';
import { Mark } from '@trame/ui/mark';
import { MainArea } from './main-area.tsx';
import styles from './visitor-frame.module.css';

/** One sheet in the middle: signing in, invitations, links received by mail. */
export function VisitorFrame() {
  return (
    <div className={styles['frame']}>
      <header className={styles['brand']}>
        <Mark /> Trame
        <ComfortButton />
      </header>
      <MainArea>
        <Card>
          <Outlet />
        </Card>
      </MainArea>
    </div>
  );
}
