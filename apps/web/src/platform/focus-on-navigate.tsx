import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** A lazy page may render its heading a moment after the route changed. */
const LATEST_MS = 3000;

/** Gives the focus to the page's `h1`, now or as soon as it appears. Returns how to stop waiting. */
function focusHeading(): () => void {
  const focused = (): boolean => {
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    return heading !== null;
  };
  if (focused()) return () => undefined;
  const watch = new MutationObserver(() => {
    if (focused()) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  const late = setTimeout(() => watch.disconnect(), LATEST_MS);
  return () => {
    clearTimeout(late);
    watch.disconnect();
  };
}

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
