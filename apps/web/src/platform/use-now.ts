import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The present, to the minute: "hier" becomes right again on a page left open over midnight. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(tick);
  }, []);
  return now;
}
