import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { render } from '../../test/render.tsx';
import { useNear } from './use-near.ts';

type Told = (entries: Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void;

const real = { IntersectionObserver: globalThis.IntersectionObserver, idle: globalThis.requestIdleCallback };
let told: Told = () => undefined;
const watched = new Set<Element>();
const idle: (() => void)[] = [];

beforeEach(() => {
  globalThis.IntersectionObserver = class {
    constructor(tell: Told) {
      told = tell;
    }
    observe = (element: Element) => watched.add(element);
    unobserve = (element: Element) => watched.delete(element);
    disconnect = () => watched.clear();
  } as unknown as typeof IntersectionObserver;
  globalThis.requestIdleCallback = (then: unknown) => idle.push(then as () => void);
});
afterEach(() => {
  globalThis.IntersectionObserver = real.IntersectionObserver;
  globalThis.requestIdleCallback = real.idle;
});

function Line({ count, isFirst = false }: { count: number; isFirst?: boolean }) {
  const { ref, near, drawn } = useNear<HTMLParagraphElement>(count, isFirst);
  return <p ref={ref}>{near ? 'là' : drawn ? 'lu' : 'loin'}</p>;
}

const LONG = 201;

it('draws a short list at once; of a long one the first lines, those that come near, then all as there is time', async () => {
  render(<Line count={200} />);
  expect(screen.getByText('là')).toBeVisible();
  const lines = Array.from({ length: LONG }, (_, place) => <Line key={place} count={LONG} isFirst={place < 3} />);
  const { container } = render(lines);
  const count = (word: string) => container.textContent.split(word).length - 1;
  const read = () => [count('là'), count('lu')];
  expect([read(), watched.size]).toEqual([[0, 3], LONG]);
  const [line] = watched;
  await act(async () => told([{ target: line as Element, isIntersecting: false }]));
  expect(read()).toEqual([0, 3]);
  await act(async () => told([{ target: line as Element, isIntersecting: true }]));
  expect([read(), watched.size]).toEqual([[1, 2], LONG - 1]);
  await act(async () => idle.shift()?.());
  expect(read()).toEqual([1, 22]);
  await act(async () => window.dispatchEvent(new Event('beforeprint')));
  expect(read()).toEqual([1, LONG - 1]);
});
