import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The present, to the minute unless told: "hier" becomes right again on a page left open over midnight. */
export function useNow(every: number = MINUTE): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), every);
    return () => clearInterval(tick);
  }, [every]);
  return now;
}
