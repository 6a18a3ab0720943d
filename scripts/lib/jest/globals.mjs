/**
 * `@jest/globals` for modules that Node loads. A helper is loaded once and serves many spec files: what it imported here
 * is always the `it` or `afterAll` of the file that runs.
 */
export let afterAll;
export let afterEach;
export let beforeAll;
export let beforeEach;
export let describe;
export let expect;
export let it;
export let jest;
export let test;

/** Called by `shared-runtime.cjs` before each spec file. */
globalThis[Symbol.for('trame.tests.enter')] = (globals) => {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globals);
};
