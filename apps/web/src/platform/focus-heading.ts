/** A lazy page may render its heading a moment after the route changed. */
const LATEST_MS = 3000;

/**
 * Gives the focus to the page's `h1`, now or as soon as it appears, unless somebody moved on meanwhile: a window that
 * opened with the page, or a field already reached by keyboard, keeps the focus. Returns how to stop waiting.
 */
export function focusHeading(): () => void {
  const start = document.activeElement;
  const movedOn = (): boolean => ![start, document.body, null].includes(document.activeElement);
  const focused = (): boolean => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!movedOn()) heading?.focus({ preventScroll: true });
    return heading !== null || movedOn();
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
