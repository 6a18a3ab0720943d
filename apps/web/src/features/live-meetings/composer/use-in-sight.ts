import { type RefObject, useEffect, useRef } from 'react';

/** What appears below the line scrolls above the bar at the bottom: give the ref to its outer element. */
export function useInSight(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // recent browsers answer a promise, which React would take for the way to clean up
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return box;
}
