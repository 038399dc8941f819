/** What came of some tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What vitest's JSON report says in numbers. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** What Playwright's JSON report says in numbers; a test that passed only at a second try is "flaky". */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Counts vitest's tests; those marked "todo" count as skipped. */
export const tallyOfVitest = (report: VitestReport): Tally => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

/** Counts Playwright's tests; a flaky one has failed. */
export const tallyOfPlaywright = ({ stats }: PlaywrightReport): Tally => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

/** A run that went wrong although no test says so (a crash, a test file that does not load) counts as one failure. */
export function tallyOfRun(went: boolean, tally: Tally | null): Tally {
  if (tally === null) return { passed: 0, failed: 1, skipped: 0 };
  return went || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** Adds up. */
export const sum = (tallies: readonly Tally[]): Tally => {
  const total = (count: (tally: Tally) => number) => tallies.reduce((all, tally) => all + count(tally), 0);
  return { passed: total((tally) => tally.passed), failed: total((tally) => tally.failed), skipped: total((tally) => tally.skipped) };
};
