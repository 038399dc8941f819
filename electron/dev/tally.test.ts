import { expect, test } from 'vitest';
import { sum, tallyOfPlaywright, tallyOfRun, tallyOfVitest } from './tally.ts';

const fine = { passed: 3, failed: 0, skipped: 0 };

test('a test that passed only at a second try has failed', () => {
  expect(tallyOfPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 4 } })).toEqual({ passed: 5, failed: 3, skipped: 4 });
});

test('what is to do is not done', () => {
  const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2 };
  expect(tallyOfVitest(report)).toEqual({ passed: 7, failed: 0, skipped: 3 });
});

test('a run without a report, and a run that goes wrong with every test passed, each count as a failure', () => {
  expect(tallyOfRun(true, null).failed).toBe(1);
  expect(tallyOfRun(false, fine).failed).toBe(1);
  expect(tallyOfRun(false, { ...fine, failed: 2 }).failed).toBe(2);
  expect(tallyOfRun(true, fine)).toEqual(fine);
});

test('adds up', () => {
  expect(sum([fine, { passed: 1, failed: 2, skipped: 3 }])).toEqual({ passed: 4, failed: 2, skipped: 3 });
});
