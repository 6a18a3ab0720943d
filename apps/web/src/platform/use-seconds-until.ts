import { useEffect, useState } from 'react';

const SECOND = 1_000;

/** Whole seconds until an instant (ISO 8601), counted down; 0 once it has passed or when there is none. */
export function useSecondsUntil(instant: string | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!instant) return undefined;
    const tick = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(tick);
  }, [instant]);
  return instant ? Math.max(0, Math.ceil((Date.parse(instant) - now) / SECOND)) : 0;
}
