import { useEffect } from 'react';

/** Sends what a device keeps: when the page opens, when the connection is back and when the page is looked at again. */
export function useFlush(kept: { flush: () => Promise<void> }): void {
  useEffect(() => {
    const flush = () => void kept.flush();
    flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [kept]);
}
