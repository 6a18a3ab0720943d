import { afterEach, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { render } from '../../test/render.tsx';
import { useNear } from './use-near.ts';

type Told = (entries: Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void;

const real = globalThis.IntersectionObserver;
afterEach(() => {
  globalThis.IntersectionObserver = real;
});

function Line({ count }: { count: number }) {
  const [ref, near] = useNear<HTMLParagraphElement>(count);
  return <p ref={ref}>{near ? 'là' : 'loin'}</p>;
}

it('draws a line of a long list once it comes near, and of a short one at once', async () => {
  let told: Told = () => undefined;
  const watched = new Set<Element>();
  globalThis.IntersectionObserver = class {
    constructor(tell: Told) {
      told = tell;
    }
    observe = (element: Element) => watched.add(element);
    unobserve = (element: Element) => watched.delete(element);
  } as unknown as typeof IntersectionObserver;
  await render(<Line count={200} />);
  expect(screen.getByText('là')).toBeVisible();
  const { container } = await render(<Line count={201} />);
  const [line] = watched;
  expect([container.textContent, watched.size]).toEqual(['loin', 1]);
  await act(async () => told([{ target: line as Element, isIntersecting: false }]));
  expect(container.textContent).toBe('loin');
  await act(async () => told([{ target: line as Element, isIntersecting: true }]));
  expect([container.textContent, watched.size]).toEqual(['là', 0]);
});
