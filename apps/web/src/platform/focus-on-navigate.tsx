import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { focusHeading } from './focus-heading.ts';

/** After each change of page the focus goes to its heading, so that a screen reader says where it is. A filter moves nothing. */
export function FocusOnNavigate() {
  const router = useRouter();
  useEffect(() => {
    let stop = (): void => undefined;
    const leave = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return; // the first page keeps the browser's own start
      stop();
      stop = focusHeading();
    });
    return () => {
      leave();
      stop();
    };
  }, [router]);
  return null;
}
