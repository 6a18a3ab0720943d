import { describe, expect, it } from '@jest/globals';
import { refuseSilence } from './canaries.mjs';
import { fromJest, fromPlaywright, lastLine, sum } from './counts.mjs';

describe('counts', () => {
  it('take a Jest file that did not load for a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 2,
      numPendingTests: 1,
      numTodoTests: 1,
    };
    expect(fromJest(report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  it('take a Playwright error outside any test for a failure', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(fromPlaywright(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it.each([
    [[], '0 passed, 0 failed'],
    [
      [
        { passed: 2, failed: 0, skipped: 0 },
        { passed: 3, failed: 1, skipped: 0 },
      ],
      '5 passed, 1 failed',
    ],
    [[{ passed: 2, failed: 0, skipped: 4 }], '2 passed, 0 failed, 4 skipped'],
  ])('%j end as %s', (counts, line) => expect(lastLine(sum(counts))).toBe(line));
});

describe('refuseSilence', () => {
  it('accepts a guard that reports all that was planted, and more', () => {
    expect(() => refuseSilence('guard', ['a', 'b'], ['b', 'c', 'a'])).not.toThrow();
  });

  it('names what a guard let through', () => {
    expect(() => refuseSilence('guard', ['a', 'b', 'c'], ['b'])).toThrow(/guard.*: a, c\./);
  });
});
