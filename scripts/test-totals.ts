/*
 * Turns what a test runner reports about itself into two numbers, so that runners can be added up. A runner that
 * ended badly without naming a failed test, or that ran nothing at all, counts as one failure: silence is no success.
 */

export type Totals = { passed: number; failed: number };

/** The part of Vitest's JSON report that is counted. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** The part of Playwright's JSON report that is counted. */
export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

/** A file that could not be loaded holds no test, but is a failure. */
export function vitestTotals({ numPassedTests, numFailedTests, testResults }: VitestReport): Totals {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

export function playwrightTotals({ stats, errors }: PlaywrightReport): Totals {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** What a runner's totals come to once its exit code is known too; without a report it has crashed. */
export function countRunner(reported: Totals | undefined, exitCode: number): Totals {
  const { passed, failed } = reported ?? { passed: 0, failed: 0 };
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}

export const addTotals = (all: Totals[]): Totals => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
});

export const totalsLine = ({ passed, failed }: Totals): string => `${passed} passed, ${failed} failed`;
