/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/** @param {Counts[]} counts */
export const sum = (counts) =>
  counts.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** Reads Jest's JSON report; a file that did not even load counts as a failure. */
export const fromJest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  skipped: report.numPendingTests + report.numTodoTests,
});

/** Reads Playwright's JSON report; an error outside any test counts as a failure, a test that passed at the second try as passed. */
export const fromPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});

/**
 * A suite that ended badly without saying which test failed, or that held no test, is a failure.
 * @param {Counts} counts
 * @param {number | string | null} exitCode
 * @returns {Counts}
 */
export const distrust = (counts, exitCode) => {
  const suspect = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return suspect ? { ...counts, failed: 1 } : counts;
};

/** The last line of `npm test`. */
export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
