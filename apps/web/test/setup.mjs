import '@testing-library/jest-dom/jest-globals';
import { afterEach, jest } from '@jest/globals';
import { cleanup } from '@testing-library/react';
import { clearNotices } from '@trame/ui/toaster';

jest.setTimeout(30_000); // finding a control by its name is slow in jsdom, and the machine may have other work

// Testing Library does these by itself only where hooks are global when it is imported
afterEach(cleanup);
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

// what outlives every screen: the queue of messages, and what was said to screen readers
afterEach(() => {
  clearNotices();
  for (const said of document.querySelectorAll('[data-live-announcer] > *')) said.replaceChildren();
});

// what `fakeApi` and `fakeXhr` take the place of, until the test ends
const { fetch, XMLHttpRequest } = globalThis;
afterEach(() => Object.assign(globalThis, { fetch, XMLHttpRequest }));

// jsdom lays nothing out: what it lacks here has no visible effect to test
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
const lacking = {
  matchMedia: (query) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
  CSS: { escape: (text) => text.replace(/[^\w-]/g, '\\$&'), supports: () => false },
};
for (const [name, value] of Object.entries(lacking)) {
  window[name] ??= value;
  globalThis[name] ??= value;
}
