import { useEffect, useEffectEvent } from 'react';

/** What each key does on a page that nobody types in; with a modifier the keys stay the browser's. */
export function useArrows(does: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    const act = does[event.key];
    if (!act || modified || event.defaultPrevented) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
