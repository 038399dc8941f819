import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from './root.ts';
import { runStep } from './runStep.ts';
import { sum, tallyOfPlaywright, tallyOfRun, tallyOfVitest } from './tally.ts';
import type { PlaywrightReport, Tally, VitestReport } from './tally.ts';

const unitReport = path.join(root, 'test-results/unit.json');
const windowReport = path.join(root, 'test-results/e2e.json');

/** The report a run has left behind, or null when it left none. */
const read = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
};

async function units(): Promise<Tally> {
  const went = await runStep('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);
  const report = (await read(unitReport)) as VitestReport | null;
  return tallyOfRun(went, report && tallyOfVitest(report));
}

async function windows(): Promise<Tally> {
  const went = await runStep('e2e');
  const report = (await read(windowReport)) as PlaywrightReport | null;
  return tallyOfRun(went, report && tallyOfPlaywright(report));
}

/** `npm test`: every check, each counted as one test, then all tests. A step that fails does not stop the next. */
async function test(): Promise<number> {
  for (const report of [unitReport, windowReport]) await rm(report, { force: true });
  const steps: [name: string, tally: Tally][] = [];
  for (const script of ['types', 'lint', 'format:check', 'deadcode']) {
    const went = await runStep(script);
    steps.push([script, { passed: went ? 1 : 0, failed: went ? 0 : 1, skipped: 0 }]);
  }
  const tests: [name: string, tally: Tally][] = [
    ['unit', await units()],
    ['e2e', await windows()],
  ];
  console.log('');
  for (const [name, { passed, failed, skipped }] of [...steps, ...tests]) {
    console.log(`${name.padEnd(13)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} SKIPPED` : ''}`);
  }
  const { passed, failed } = sum([...steps, ...tests].map(([, tally]) => tally));
  const ran = sum(tests.map(([, tally]) => tally));
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || ran.passed + ran.failed === 0 ? 1 : 0;
}

process.exitCode = await test();
