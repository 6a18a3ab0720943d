import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** A list of as many lines is drawn whole at once. */
const SHORT = 200;
/** Lines of a longer list that are drawn whole at once: what a tall screen shows. */
export const FIRST_LINES = 30;
/** Lines drawn at a time while there is nothing else to do: less than what a key would wait for. */
const STEP = 20;
/** How far from what is shown: a reader who scrolls finds what they come to already there. */
const MARGIN = '800px 0px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** One observer for all, while there is something to watch: it tells each element once, and forgets it. */
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
    if (waiting.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
  waiting.set(element, () => {
    forget();
    come();
  });
  observer.observe(element);
  return forget;
}

/** What is still to be drawn, from top to bottom. */
const undrawn = new Set<() => void>();
let isPlanned = false;

/** Draws the next ones, or all of them. */
function drawNext(count: number): void {
  for (const draw of [...undrawn].slice(0, count)) {
    undrawn.delete(draw);
    draw();
  }
}

const whenIdle = (act: () => void): unknown =>
  typeof requestIdleCallback === 'undefined' ? setTimeout(act) : requestIdleCallback(act);

function plan(): void {
  if (isPlanned || undrawn.size === 0) return;
  isPlanned = true;
  whenIdle(() => {
    isPlanned = false;
    startTransition(() => drawNext(STEP));
    plan();
  });
}

/** Draws a line when there is time, and before it is printed. */
function drawLater(draw: () => void): () => void {
  if (undrawn.size === 0) addEventListener('beforeprint', drawAll);
  undrawn.add(draw);
  plan();
  return () => {
    undrawn.delete(draw);
    if (undrawn.size === 0) isPlanned = false; // the next list plans for itself
  };
}
const drawAll = (): void => flushSync(() => drawNext(undrawn.size));

interface Nearness<E extends Element> {
  /** Goes to the element of the line. */
  ref: RefObject<E | null>;
  /** It is near what is shown, or was. For what costs much and is of no use out of sight: menus, boxes to tick. */
  near: boolean;
  /** Everything that is read is to be drawn. Its name alone is until then, so that it is found, reached and followed. */
  drawn: boolean;
}

/**
 * How much of one line of a list of `count` is drawn: all at once in a short list, and where nothing can tell; in a long
 * one the first lines, those that come near, and the others as the browser has time. Neither goes back.
 * @param isFirst it is one of the `FIRST_LINES` at the top
 */
export function useNear<E extends Element>(count: number, isFirst = false): Nearness<E> {
  const ref = useRef<E>(null);
  const isShort = count <= SHORT || typeof IntersectionObserver === 'undefined';
  const [near, setNear] = useState(isShort);
  const [drawn, setDrawn] = useState(isShort || isFirst);
  useEffect(() => {
    if (near || !ref.current) return;
    return watch(ref.current, () => setNear(true));
  }, [near]);
  const isWhole = drawn || near;
  useEffect(() => (isWhole ? undefined : drawLater(() => setDrawn(true))), [isWhole]);
  return { ref, near, drawn: isWhole };
}
