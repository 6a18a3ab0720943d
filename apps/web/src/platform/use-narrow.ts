import { useSyncExternalStore } from 'react';

/** The width below which style sheets turn to a phone. */
const NARROW = '(max-width: 760px)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Is the page as narrow as a phone? For what is another content there; another look is for the style sheet. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
