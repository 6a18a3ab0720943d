import { useEffect, useRef } from 'react';

/**
 * Calls `flush` when the page goes out of sight, is closed or left, and when the component goes: what waits for a pause
 * is sent before. `isStuck`: something is typed that `flush` cannot send, so the browser asks before it closes the page.
 */
export function useLeaving(flush: () => void, isStuck: boolean): void {
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => {
    const leave = () => latest.current();
    const hide = () => (document.visibilityState === 'hidden' ? leave() : undefined);
    document.addEventListener('visibilitychange', hide);
    globalThis.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      globalThis.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  useEffect(() => {
    if (!isStuck) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [isStuck]);
}
