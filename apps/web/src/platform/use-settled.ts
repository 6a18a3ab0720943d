import { useEffect, useState } from 'react';

/** A value once it has stopped changing for `wait` milliseconds: what is typed is asked of the API once, not letter by letter. */
export function useSettled<T>(value: T, wait = 200): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
