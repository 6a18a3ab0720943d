import '@testing-library/jest-dom/jest-globals';
import { afterEach, jest } from '@jest/globals';
import { cleanup } from '@testing-library/react';

jest.setTimeout(30_000); // finding a control by its name is slow in jsdom, and the machine may have other work

afterEach(cleanup); // Testing Library only does it by itself where `afterEach` is global at import

// jsdom lays nothing out: what it lacks here has no visible effect to test
window.scrollTo = () => undefined;
window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.CSS ??= { escape: (text) => text.replace(/[^\w-]/g, '\\$&'), supports: () => false };

// jsdom has none, and the router compares with it what a guard throws
globalThis.Response ??= function Response() {};
