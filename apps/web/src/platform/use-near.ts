import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';

/** A list of as many lines is drawn whole at once. */
const SHORT = 200;
/** How far from what is shown: a reader who scrolls finds what they come to already there. */
const MARGIN = '800px 0px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** One observer for all: it tells each element once, and forgets it. */
function watch(element: Element, come: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting);
      startTransition(() => {
        for (const { target } of near) waiting.get(target)?.();
      });
    },
    { rootMargin: MARGIN },
  );
  const forget = () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
  waiting.set(element, () => {
    forget();
    come();
  });
  observer.observe(element);
  return forget;
}

/**
 * Whether an element of a list of `count` has come near to what is shown; it stays so. At once in a short list, and where
 * nothing can tell. What costs much and is of no use out of sight (menus, boxes to tick) waits for it; what is read does not.
 */
export function useNear<E extends Element>(count: number): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(count <= SHORT || typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (near || !ref.current) return;
    return watch(ref.current, () => setNear(true));
  }, [near]);
  return [ref, near];
}
