import { describe, expect, it } from '@jest/globals';
import { refuseSilence } from './canaries.mjs';
import { distrust, fromJest, fromPlaywright, lastLine, sum } from './counts.mjs';

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

describe('distrust', () => {
  const green = { passed: 3, failed: 0, skipped: 0 };
  it.each([
    ['ended well', green, 0, 0],
    ['ended badly without a failed test', green, 1, 1],
    ['ended badly with failed tests', { ...green, failed: 2 }, 1, 2],
    ['held no test', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
  ])('a suite that %s', (_name, counts, exitCode, failed) => {
    expect(distrust(counts, exitCode).failed).toBe(failed);
  });
});

describe('refuseSilence', () => {
  it('accepts a guard that reports all that was planted, and more', () => {
    expect(() => refuseSilence('guard', ['a', 'b'], ['b', 'c', 'a'])).not.toThrow();
  });

  it('names what a guard let through', () => {
    expect(() => refuseSilence('guard', ['a', 'b', 'c'], ['b'])).toThrow(/guard.*: a, c\./);
  });
});
