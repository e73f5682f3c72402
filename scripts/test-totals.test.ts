import { describe, expect, test } from 'vitest';
import { addTotals, countRunner, playwrightTotals, totalsLine, vitestTotals } from './test-totals.ts';

test('a Vitest file that could not be loaded is a failure of its own', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(vitestTotals({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({
    passed: 2,
    failed: 2,
  });
});

test('a flaky test and an error outside of any test are failures', () => {
  const report = { stats: { expected: 5, unexpected: 2, flaky: 1 }, errors: [{}] };
  expect(playwrightTotals(report)).toEqual({ passed: 5, failed: 4 });
});

describe('what a runner comes to', () => {
  test.each([
    ['all passed', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
    ['some failed', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
    ['all passed, but it ended badly', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ['nothing ran', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['no report', undefined, 1, { passed: 0, failed: 1 }],
    ['no report, and no complaint', undefined, 0, { passed: 0, failed: 1 }],
  ])('%s', (_name, reported, exitCode, totals) => {
    expect(countRunner(reported, exitCode)).toEqual(totals);
  });
});

test('runners add up to one line', () => {
  const sum = addTotals([
    { passed: 3, failed: 0 },
    { passed: 10, failed: 2 },
  ]);
  expect(totalsLine(sum)).toBe('13 passed, 2 failed');
});
